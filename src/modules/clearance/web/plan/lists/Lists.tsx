import { type ReactNode, useState } from 'react';
import type { PlanDescription, PlannedProcedure } from '../../../contract.ts';
import { useFormats, useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { useIsPrinting } from '../../parts/use-is-printing.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Planned } from '../planned.ts';
import type { Changed } from '../what-changed.ts';
import { NotNeededLine } from './NotNeededLine.tsx';
import { ProcedureLine } from './ProcedureLine.tsx';

interface Props {
  planned: Planned;
  changed: Changed | undefined;
}

/** More lines than this are put together by subject. */
const MOST_LINES = 14;

/** Needed, not yet known, not needed: each with its head, and every line opens. */
export function Lists({ planned, changed }: Props) {
  const t = useTexts(texts);
  const { plan } = planned;
  const byStart = plan.procedures.toSorted(
    (one, other) => one.start.days.typical - other.start.days.typical || (one.id < other.id ? -1 : 1),
  );
  const line = (procedure: PlannedProcedure) => (
    <ProcedureLine
      key={procedure.id}
      procedure={procedure}
      planned={planned}
      isNew={procedure.state === 'required' && changed?.required.has(procedure.id) === true}
    />
  );
  const required = byStart.filter(({ state }) => state === 'required');
  const open = byStart.filter(({ state }) => state === 'undetermined');
  return (
    <>
      <ListOf part="required" title={t('required')} count={required.length} empty={t('requiredNone')}>
        {required.map(line)}
      </ListOf>
      <ListOf part="open" title={t('undetermined')} count={open.length} empty={t('undeterminedNone')}>
        {open.length <= MOST_LINES ? (
          open.map(line)
        ) : (
          <BySubject procedures={open} subjectOf={({ subject }) => subject} line={line} />
        )}
      </ListOf>
      <NotNeeded planned={planned} changed={changed} />
    </>
  );
}

/** What is not needed stands together by subject; what has just fallen away stands first. */
function NotNeeded({ planned, changed }: Props) {
  const t = useTexts(texts);
  const { plan, subjects } = planned;
  const line = (one: PlanDescription['notRequired'][number]) => (
    <NotNeededLine
      key={one.id}
      procedure={one}
      planned={planned}
      isNew={changed?.gone.has(one.id) === true}
    />
  );
  const justNow = plan.notRequired.filter(({ id }) => changed?.gone.has(id)).slice(0, MOST_LINES);
  const others = plan.notRequired.filter((one) => !justNow.includes(one));
  return (
    <ListOf part="gone" title={t('notNeeded')} count={plan.notRequired.length} empty={t('notNeededNone')}>
      {justNow.map(line)}
      <BySubject
        procedures={others}
        subjectOf={({ subject }) => subjects.find(({ id }) => id === subject) ?? EMPTY}
        line={line}
      />
    </ListOf>
  );
}

const EMPTY: PlannedProcedure['subject'] = { id: '', name: { zh: '', en: '', fr: '', nl: '' } };

interface ListProps {
  part: 'required' | 'open' | 'gone';
  title: string;
  count: number;
  empty: string;
  children: ReactNode;
}

function ListOf({ part, title, count, empty, children }: ListProps) {
  const formats = useFormats();
  return (
    <section className={`list ${part}`} aria-labelledby={`list-${part}`}>
      <header>
        <h2 id={`list-${part}`} tabIndex={-1}>
          {title}
        </h2>
        <span className="count num">{formats.number(count)}</span>
      </header>
      {count === 0 ? <p className="meta">{empty}</p> : children}
    </section>
  );
}

interface SubjectProps<One> {
  procedures: readonly One[];
  subjectOf: (one: One) => PlannedProcedure['subject'];
  line: (one: One) => ReactNode;
}

function BySubject<One>({ procedures, subjectOf, line }: SubjectProps<One>) {
  const words = useWords();
  const formats = useFormats();
  const groups = [...Map.groupBy(procedures, (one) => subjectOf(one).id).values()];
  return groups.map((group) => {
    const subject = subjectOf(group[0]!);
    return (
      <Lazily key={subject.id} title={words(subject.name)} count={formats.number(group.length)}>
        {() => group.map(line)}
      </Lazily>
    );
  });
}

/** A hundred lines would cost a moment: what is closed is drawn when it is opened, or printed. */
function Lazily({ title, count, children }: { title: string; count: string; children: () => ReactNode }) {
  const isPrinting = useIsPrinting();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="by-subject" onToggle={(event) => setOpen(event.currentTarget.open || isOpen)}>
      <summary>
        {title} <span className="count num">{count}</span>
      </summary>
      {(isOpen || isPrinting) && children()}
    </details>
  );
}
