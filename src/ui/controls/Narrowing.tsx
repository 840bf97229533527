import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { texts } from '../texts.ts';
import { Button } from './Button.tsx';

interface Props {
  /** How many filters are set. */
  chosen: number;
  onClear: () => void;
  /** FacetLists. */
  children: ReactNode;
}

/** The facets beside results: always open where there is room, behind one button where there is none. */
export function Narrowing({ chosen, onClear, children }: Props) {
  const t = useTexts(texts);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="facets">
      <Button
        className="only-narrow"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('narrow', { count: chosen })}
      </Button>
      <div id={id} className={isOpen ? 'facets-all open' : 'facets-all'}>
        {children}
        {chosen > 0 && (
          <Button look="quiet" onClick={onClear}>
            {t('clearFilters')}
          </Button>
        )}
      </div>
    </div>
  );
}
