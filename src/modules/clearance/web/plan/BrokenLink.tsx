import { Button, Notice, useTexts } from '#ui';
import { texts } from '../texts.ts';
import type { CaseInHand } from '../case/use-case.ts';

/** Part of the address is not understood: says which part, and that the rest was kept. */
export function BrokenLink({ inHand }: { inHand: CaseInHand }) {
  const t = useTexts(texts);
  const { dropped, facts } = inHand;
  if (dropped.length === 0) return null;
  return (
    <output className="broken-link">
      <Notice>
        <p>{t('linkDropped', { count: dropped.length })}</p>
        <ul className="dropped">
          {dropped.slice(0, 12).map((part) => (
            <li key={part}>
              <code>{part.slice(0, 80)}</code>
            </li>
          ))}
        </ul>
        <p>{t('linkKept', { count: Object.keys(facts).length })}</p>
        <Button look="quiet" onClick={inHand.clean}>
          {t('linkClean')}
        </Button>
      </Notice>
    </output>
  );
}
