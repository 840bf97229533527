import type { Ages as Measured } from '#contracts/cases';
import { Section, useCorridor, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { ShareBar } from '../parts/ShareBar.tsx';
import { caseTexts } from './texts/case.ts';

/** How long a case was in each state and with each holder; bars of one scale, each with its number. */
export function Ages({ ages }: { ages: Measured }) {
  const t = useTexts(caseTexts);
  const names = useCaseNames();
  const corridor = useCorridor();
  const toneOf = (side: string) => ['a', 'b'][corridor.trackOf(side)] ?? 'neither';
  return (
    <Section title={t('ages')} meta={t('agesTotal', { days: ages.total.days })}>
      <div className="stack-s">
        <Bars
          caption={t('byHolder')}
          total={ages.total.days}
          rows={ages.byHolder.map(({ side, part, days }) => ({
            name: names.holder({ side, part }),
            tone: toneOf(side),
            days,
          }))}
        />
        <Bars
          caption={t('byState')}
          total={ages.total.days}
          rows={ages.byState.map(({ state, days }) => ({
            name: names.of('state', state),
            tone: 'ink',
            days,
          }))}
        />
      </div>
    </Section>
  );
}

interface BarsProps {
  caption: string;
  total: number;
  rows: readonly { readonly name: string; readonly tone: string; readonly days: number }[];
}

function Bars({ caption, total, rows }: BarsProps) {
  const t = useTexts(caseTexts);
  return (
    <table className="case-ages">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ name, tone, days }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="case-age-bar">
              <ShareBar share={total > 0 ? days / total : 0} tone={tone} />
            </td>
            <td className="num">{t('dayCount', { days })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
