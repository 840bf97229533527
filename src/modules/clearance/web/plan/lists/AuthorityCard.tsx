import type { PlannedProcedure } from '../../../contract.ts';
import { Button, useTexts } from '#ui';
import { texts } from '../../texts.ts';
import { LawSide } from '../../parts/LawSide.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { Planned } from '../planned.ts';
import { turnTo } from '../turn-to.ts';

interface Props {
  procedure: PlannedProcedure;
  planned: Planned;
}

/** Whom to ask, and what else of this plan the same authority decides. */
export function AuthorityCard({ procedure: { id, authority, side }, planned: { plan } }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const others = plan.procedures.filter((one) => one.authority.id === authority.id && one.id !== id);
  return (
    <div className="authority">
      <p className="meta">{t('askAuthority')}</p>
      <p>
        <b>{words(authority.name)}</b>
      </p>
      <LawSide code={side} />
      {others.length > 0 && (
        <>
          <p className="note">{t('alsoDecides')}</p>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Button look="quiet" onClick={() => turnTo(`line-${other.id}`)}>
                  {words(other.name)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
