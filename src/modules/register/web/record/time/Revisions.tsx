import { useState } from 'react';
import type { z } from 'zod';
import { Answer, Section, Side, Tag, useEndpoint, useFormats, useTexts, Waiting } from '#ui';
import { recordHistory, type revisionLine } from '../../../contract.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { texts } from '../texts.ts';

type Revision = z.output<typeof revisionLine>;

/** Who changed what, when and why; asked for when somebody opens it. */
export function Revisions({ reference }: { reference: string }) {
  const t = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const history = useEndpoint(recordHistory, { reference }, { enabled: isOpen });
  return (
    <Section title={t('history')} className={isOpen ? '' : 'no-print'}>
      <details className="record-versions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('historyOpen')}</summary>
        {isOpen && (
          <Answer of={history} waiting={<Waiting lines={3} />}>
            {({ rows }) => <RevisionList rows={rows} />}
          </Answer>
        )}
      </details>
    </Section>
  );
}

export function RevisionList({ rows }: { rows: readonly Revision[] }) {
  return (
    <ol className="record-revisions">
      {rows.map((row) => (
        <li key={row.number}>
          <RevisionLine of={row} />
        </li>
      ))}
    </ol>
  );
}

function RevisionLine({ of: { number, madeAt, madeSide, why, isWithdrawal, changes } }: { of: Revision }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useRegisterWords();
  const partName = (at: string) => {
    const property = words.of('property', at);
    return property === at ? words.of('part', at) : property;
  };
  return (
    <>
      <p className="row base">
        <b className="num">{t('revision', { number })}</b>
        <span className="num">{formats.day(madeAt.slice(0, 10))}</span>
        {madeSide ? <Side code={madeSide} /> : <span className="note">{t('byCentre')}</span>}
        {isWithdrawal && <Tag look="late">{t('withdrawn')}</Tag>}
      </p>
      <p>{why}</p>
      <p className="note">
        {changes
          .map(({ at, added, removed }) => t('change', { part: partName(at), added, removed }))
          .join(' · ')}
      </p>
    </>
  );
}
