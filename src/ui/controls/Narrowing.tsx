import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { texts } from '../texts.ts';
import { Button } from './Button.tsx';
import { Folded } from './Folded.tsx';

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
  return (
    <div className="facets">
      <Folded label={t('narrow', { count: chosen })} className="facets-all">
        {children}
        {chosen > 0 && (
          <Button look="quiet" onClick={onClear}>
            {t('clearFilters')}
          </Button>
        )}
      </Folded>
    </div>
  );
}
