import { useEffect, useRef } from 'react';
import type { SavedSearch } from '#contracts/opportunities';
import { Button, useTexts } from '#ui';
import { searchTexts } from '../texts/texts.ts';

interface Props {
  search: SavedSearch;
  isRenaming: boolean;
  onRename: () => void;
  onRemove: () => void;
}

/** What can be done to a search besides telling of it. Whoever is done with its name goes on from the button for it. */
export function RowActs({ search, isRenaming, onRename, onRemove }: Props) {
  const t = useTexts(searchTexts);
  const button = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) button.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  return (
    <span className="desk-acts">
      <Button
        ref={button}
        look="quiet"
        aria-label={t('renameThis', { name: search.name })}
        aria-expanded={isRenaming}
        onClick={onRename}
      >
        {t('rename')}
      </Button>
      <Button look="quiet" aria-label={t('removeOf', { name: search.name })} onClick={onRemove}>
        {t('remove')}
      </Button>
    </span>
  );
}
