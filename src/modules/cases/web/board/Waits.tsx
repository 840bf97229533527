import type { Board } from '#contracts/cases';
import { Section, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { ShareBar } from '../parts/ShareBar.tsx';
import { boardTexts } from './texts/board.ts';
import { useTone } from './use-tone.ts';

/** In whose hands cases spend their time: one bar for each party, all of one scale. */
export function Waits({ waits }: { waits: Board['waits'] }) {
  const t = useTexts(boardTexts);
  const names = useCaseNames();
  const formats = useFormats();
  const tone = useTone();
  const total = waits.reduce((sum, { days }) => sum + days, 0);
  return (
    <Section title={t('waits')} meta={t('waitsSay')}>
      <table className="case-ages board-waits">
        <caption className="sr">{t('waits')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('holder')}</th>
            <th scope="col">{t('share')}</th>
            <th scope="col" className="right">
              {t('median')}
            </th>
            <th scope="col" className="right">
              {t('late')}
            </th>
          </tr>
        </thead>
        <tbody>
          {waits.map(({ side, part, days, medianDays, turns, late }) => (
            <tr key={`${side}/${part}`}>
              <th scope="row">{names.holder({ side, part })}</th>
              <td className="case-age-bar">
                <ShareBar share={total > 0 ? days / total : 0} tone={tone(side)} />
                <span className="num">{t('dayCount', { days: Math.round(days) })}</span>
              </td>
              <td className="num right">{t('dayCount', { days: Math.round(medianDays) })}</td>
              <td className="num right">
                {t('lateOf', { late: formats.number(late), turns: formats.number(turns) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
