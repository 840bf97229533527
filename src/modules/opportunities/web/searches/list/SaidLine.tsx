import { useEffect, useRef } from 'react';
import { Button, useTexts } from '#ui';
import { searchTexts } from '../texts/texts.ts';
import type { KeptSearches } from './use-kept-searches.ts';

/** What was done last, in words. A removal can be undone: the button for it takes the focus that the removed row had. */
export function SaidLine({ said, removed, undo }: KeptSearches) {
  const t = useTexts(searchTexts);
  const output = useRef<HTMLOutputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const couldUndo = useRef(false);
  useEffect(() => {
    if (removed) button.current?.focus();
    else if (couldUndo.current && document.activeElement === document.body) output.current?.focus();
    couldUndo.current = removed !== undefined;
  }, [removed]);
  return (
    <div className="row base">
      <output ref={output} tabIndex={-1}>
        {said}
      </output>
      {removed && (
        <Button ref={button} look="quiet" onClick={undo}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
