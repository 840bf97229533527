import type { ProcedurePage } from '../../contract.ts';
import { type Fact, PageLink, useFormats, useTexts } from '#ui';
import { lengthText, periodText } from '../parts/period-text.ts';
import { useWords } from '../parts/use-words.ts';
import { texts } from '../texts.ts';
import { texts as ownTexts } from './texts.ts';

type Named = ProcedurePage['authority'];
type Row = Fact | false | undefined;

/** A procedure in pairs: whom to ask, with what, how long, after and before what. */
export function useProcedureRows(procedure: ProcedurePage): Row[] {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const words = useWords();
  const { authority, subject, startsAfter } = procedure;
  const names = (term: string, all: readonly Named[]): Row =>
    all.length > 0 && { term, value: <Names all={all} /> };
  const links = (term: string, all: readonly Named[]): Row =>
    all.length > 0 && { term, value: <Names all={all} areProcedures /> };
  return [
    { term: t('askAuthority'), value: words(authority.name) },
    { term: own('facet_subject'), value: words(subject.name) },
    ...usePeriod(procedure),
    startsAfter && { term: t('startsAfter'), value: words(startsAfter.name) },
    names(t('holdsUp'), procedure.mustPrecede),
    links(t('waitsFor'), procedure.dependsOn),
    links(own('neededBy'), procedure.neededBy),
    names(t('documents'), procedure.documents),
    names(own('factsAsked'), procedure.facts),
    { term: own('lastReview'), value: formats.day(procedure.reviewed) },
  ];
}

/** What the law says, what practice says and what is only planned stand apart. */
function usePeriod({ period, planningDays, fileWithin }: ProcedurePage): Row[] {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const words = useWords();
  const said = words.of(period.text as never)?.text;
  const isUnverified = !period.isVerified && period.basis !== 'none';
  return [
    {
      term: t('period'),
      value: periodText(t, period),
      note: [said, isUnverified && t('notVerified')].filter(Boolean).join(' '),
    },
    period.phases.length > 0 && {
      term: t('phases'),
      value: (
        <ul>
          {period.phases.map(({ name, value, unit }) => (
            <li key={name.en}>{t('phase', { name: words(name), time: lengthText(t, value, unit.id) })}</li>
          ))}
        </ul>
      ),
    },
    { term: t('plannedWith'), value: t('estimate', planningDays), note: t('estimateNote') },
    fileWithin && {
      term: own('fileWithin'),
      value: own('fileWithinOf', {
        time: lengthText(t, fileWithin.value, fileWithin.unit.id),
        milestone: words(fileWithin.milestone.name),
      }),
    },
  ];
}

function Names({ all, areProcedures = false }: { all: readonly Named[]; areProcedures?: boolean }) {
  const words = useWords();
  return (
    <ul>
      {all.map(({ id, name }) => (
        <li key={id}>
          {areProcedures ? (
            <PageLink to={`/clearance/procedures/${id}`}>{words(name)}</PageLink>
          ) : (
            words(name)
          )}
        </li>
      ))}
    </ul>
  );
}
