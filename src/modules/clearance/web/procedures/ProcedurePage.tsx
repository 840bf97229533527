import { Column, Columns, Facts, Page, Section, Tag, useEndpoint, useFormats, useTexts, Waiting } from '#ui';
import { getProcedure, type ProcedurePage as Procedure } from '../../contract.ts';
import { FromPacks } from '../parts/FromPacks.tsx';
import { Caution } from '../parts/Caution.tsx';
import { Confidence } from '../parts/Confidence.tsx';
import { LawSide } from '../parts/LawSide.tsx';
import { Sources } from '../parts/Sources.tsx';
import { useWords } from '../parts/use-words.ts';
import { Watch } from '../plan/Watch.tsx';
import { texts } from '../texts.ts';
import { texts as ownTexts } from './texts.ts';
import { Condition } from './Condition.tsx';
import { Figures } from './Figures.tsx';
import { History } from './History.tsx';
import { useProcedureRows } from './use-procedure-rows.tsx';
import '../clearance.css';

/** One procedure whatever the case: when it applies, its figures by date, what it rests on, and what became of it. */
export function ProcedurePage({ id }: { id: string }) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const crumbs = useCrumbs();
  const found = useEndpoint(getProcedure, { id });
  if (found.answer) return <Shown procedure={found.answer} />;
  return (
    <Page title={own('procedureTitle', { id })} crumbs={crumbs}>
      <FromPacks of={found} waiting={<Waiting says={t('readingPacks')} lines={9} />}>
        {() => null}
      </FromPacks>
    </Page>
  );
}

function useCrumbs() {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  return [
    { to: '/clearance', title: t('clearance') },
    { to: '/clearance/procedures', title: own('proceduresTitle') },
  ];
}

function Shown({ procedure }: { procedure: Procedure }) {
  const own = useTexts(ownTexts);
  const words = useWords();
  const crumbs = useCrumbs();
  const { id, side, name, nature, summary } = procedure;
  return (
    <Page
      title={words(name)}
      lede={words(summary)}
      crumbs={crumbs}
      above={
        <>
          <LawSide code={side} />
          <Tag>{words(nature.name)}</Tag>
          <Validity procedure={procedure} />
          <code>{id}</code>
        </>
      }
    >
      <Columns>
        <Column span={8}>
          <Rules procedure={procedure} />
          <Notes procedure={procedure} />
          <Figures figures={procedure.figures} />
          <Ground procedure={procedure} />
          <History procedure={procedure} />
        </Column>
        <Column span={4} as="aside" label={own('inShort')}>
          <Section title={own('inShort')}>
            <Facts rows={useProcedureRows(procedure)} />
          </Section>
          <Caution reviewed={procedure.reviewed} />
        </Column>
      </Columns>
    </Page>
  );
}

/** When it applies, what differs with the facts, and what stops a case. */
function Rules({ procedure: { when, variants, blocks } }: { procedure: Procedure }) {
  const own = useTexts(ownTexts);
  const words = useWords();
  const several = (title: string, rules: readonly { name: Named; when: Procedure['when'] }[]) =>
    rules.length > 0 && (
      <Section title={title}>
        {rules.map((rule) => (
          <div key={rule.name.en} className="block-of">
            <h3>{words(rule.name)}</h3>
            <Condition condition={rule.when} />
          </div>
        ))}
      </Section>
    );
  return (
    <>
      <Section title={own('appliesWhen')}>
        <Condition condition={when} />
      </Section>
      {several(
        own('variants'),
        variants.map((variant) => ({ name: variant.text, when: variant.when })),
      )}
      {several(own('blocksOf'), blocks)}
    </>
  );
}

type Named = Procedure['name'];

/** What it rests on, how sure that is, and what is about to change. */
function Ground({ procedure }: { procedure: Procedure }) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const words = useWords();
  const { laws, sources, confidence, verified, unverified, watch } = procedure;
  return (
    <>
      <Section title={t('restsOn')}>
        <Sources laws={laws} sources={sources} />
      </Section>
      <Section title={own('howSure')} meta={<Confidence level={confidence} />}>
        <Checked title={t('verified')} lines={verified.map(words)} />
        <Checked title={t('unverified')} lines={unverified.map(words)} isUnknown />
      </Section>
      <Watch title={t('watch')} announced={watch} />
    </>
  );
}

/** Since when and until when it holds. */
function Validity({ procedure: { time, from, until } }: { procedure: Procedure }) {
  const own = useTexts(ownTexts);
  const formats = useFormats();
  if (time === 'not-yet') return <Tag>{own('from', { day: formats.day(from) })}</Tag>;
  if (until === undefined) return null;
  const day = formats.day(until);
  if (time === 'ended') return <Tag look="quiet">{own('endedOn', { day })}</Tag>;
  return (
    <Tag look={time === 'ran-out' ? 'unknown' : 'plain'}>
      {own(time === 'ran-out' ? 'ranOut' : 'until', { day })}
    </Tag>
  );
}

/** What falls outside, what it costs to leave it out, what else to know. */
function Notes({ procedure: { exemptions, penalties, remarks } }: { procedure: Procedure }) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const words = useWords();
  const notes = [
    { term: t('exemptions'), value: words.of(exemptions as never)?.text },
    { term: t('penalties'), value: words.of(penalties as never)?.text },
    { term: t('remarks'), value: words.of(remarks as never)?.text },
  ].filter(({ value }) => value !== undefined);
  if (notes.length === 0) return null;
  return (
    <Section title={own('toKnow')}>
      <Facts rows={notes} />
    </Section>
  );
}

function Checked({
  title,
  lines,
  isUnknown = false,
}: {
  title: string;
  lines: readonly string[];
  isUnknown?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <div className={isUnknown ? 'unverified' : 'verified'}>
      <b>{title}</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
