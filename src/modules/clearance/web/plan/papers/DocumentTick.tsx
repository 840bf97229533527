import type { PlannedProcedure } from '../../../contract.ts';
import { useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Planned } from '../planned.ts';

interface Props {
  document: PlannedProcedure['documents'][number];
  /** The procedures that want it. */
  procedures: readonly string[];
  planned: Planned;
  isWithProcedures?: boolean;
}

/** A document to prepare, with a tick that stays in this browser. */
export function DocumentTick({ document, procedures, planned, isWithProcedures = false }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const isReady = planned.ready.includes(document.id);
  const names = planned.plan.procedures
    .filter(({ id }) => procedures.includes(id))
    .map(({ name }) => words(name));
  return (
    <li className="document">
      <label className="check">
        <input
          type="checkbox"
          checked={isReady}
          onChange={(event) => planned.setReady(document.id, event.target.checked)}
        />
        <span>
          {words(document.name)}
          {isWithProcedures && (
            <span className="note">{t('wantedBy', { procedures: names.join(' · ') })}</span>
          )}
        </span>
      </label>
    </li>
  );
}
