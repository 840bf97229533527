import { useState } from 'react';
import type { ProcedureTask } from '#contracts/cases';
import { Button, Tag, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { DaysLeft } from '../parts/DaysLeft.tsx';
import { OutcomeDialog } from './OutcomeDialog.tsx';
import { taskTexts } from './texts/tasks.ts';

/** Procedures of the plan as tasks: needed ones stand open, the others are folded away. */
export function Procedures({ procedures }: { procedures: readonly ProcedureTask[] }) {
  const t = useTexts(taskTexts);
  const required = procedures.filter(({ verdict }) => verdict === 'required');
  const others = procedures.filter(({ verdict }) => verdict !== 'required');
  return (
    <section className="stack-s">
      <h3>{t('procedures')}</h3>
      {required.length === 0 && <p className="meta">{t('noProcedures')}</p>}
      <ProcedureList procedures={required} />
      {others.length > 0 && (
        <details>
          <summary>{t('otherProcedures', { count: others.length })}</summary>
          <ProcedureList procedures={others} />
        </details>
      )}
    </section>
  );
}

const ProcedureList = ({ procedures }: { procedures: readonly ProcedureTask[] }) => (
  <ul className="case-plan-steps">
    {procedures.map((one) => (
      <ProcedureLine key={one.procedure} one={one} />
    ))}
  </ul>
);

function ProcedureLine({ one }: { one: ProcedureTask }) {
  const t = useTexts(taskTexts);
  const names = useCaseNames();
  const formats = useFormats();
  const [isAsked, setAsked] = useState(false);
  const planned = { from: formats.shortDay(one.startsOn), until: formats.shortDay(one.endsOn) };
  return (
    <li className="stack-s">
      <p>
        <b>{one.name}</b>
        {one.authority !== undefined && <> · {one.authority}</>}
      </p>
      <p className="row note">
        <span>{names.holder(one.owner)}</span>
        {one.verdict !== 'required' && <Tag look="quiet">{t(one.verdict)}</Tag>}
        <span className="num">{t('planned', planned)}</span>
        {one.due && one.verdict === 'required' && (
          <>
            <span className="num">{t('due', { day: formats.shortDay(one.due.on) })}</span>
            <DaysLeft ball={one.due} />
          </>
        )}
      </p>
      <WhatHappened one={one} />
      <HowLong one={one} />
      {one.documents.length > 0 && (
        <details>
          <summary>{t('documents')}</summary>
          <ul>
            {one.documents.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="no-print">
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked(true)}>
          {t('record')}
        </Button>
        {isAsked && <OutcomeDialog one={one} onClose={() => setAsked(false)} />}
      </p>
    </li>
  );
}

function WhatHappened({
  one: { filedOn, completeOn, decision, decidedOn, reference },
}: {
  one: ProcedureTask;
}) {
  const t = useTexts(taskTexts);
  const formats = useFormats();
  const said = [
    filedOn !== undefined && t('filed', { day: formats.shortDay(filedOn) }),
    completeOn !== undefined && t('complete', { day: formats.shortDay(completeOn) }),
    decision !== undefined &&
      decidedOn !== undefined &&
      t('decided', { what: t(`decision_${decision}`), day: formats.shortDay(decidedOn) }),
    reference,
  ].filter((one) => typeof one === 'string');
  return said.length > 0 && <p>{said.join(' · ')}</p>;
}

/** What the law or practice says, and beside it how long it took here. */
function HowLong({ one: { period, observed } }: { one: ProcedureTask }) {
  const t = useTexts(taskTexts);
  if (period === undefined && !observed) return null;
  return (
    <p className="note">
      {period !== undefined && t('period', { period })}
      {period !== undefined && observed && <br />}
      {observed &&
        t(observed.isOwnOnly ? 'observedOwn' : 'observed', {
          days: observed.medianDays,
          count: observed.cases,
        })}
    </p>
  );
}
