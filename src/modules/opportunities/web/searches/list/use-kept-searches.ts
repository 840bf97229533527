import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  changeSavedSearch,
  removeSavedSearch,
  type Rhythm,
  type SavedSearch,
  saveSearch,
} from '#contracts/opportunities';
import { callEndpoint, useAct, useLanguage, useTexts } from '#ui';
import { searchTexts } from '../texts/texts.ts';

export interface KeptSearches {
  readonly error: Error | undefined;
  /** What was done last, in words. */
  readonly said: string | undefined;
  /** What was removed last and can come back. */
  readonly removed: SavedSearch | undefined;
  setRhythm(search: SavedSearch, rhythm: Rhythm): void;
  setName(search: SavedSearch, name: string): void;
  remove(search: SavedSearch): void;
  undo(): void;
}

/** What can be done to saved searches, each at once; what was removed is saved again when that was not meant. */
export function useKeptSearches(): KeptSearches {
  const t = useTexts(searchTexts);
  const reader = useLanguage();
  const answers = useQueryClient();
  const act = useAct();
  const [{ said, removed }, tell] = useState<{ said?: string; removed?: SavedSearch }>({});
  const run = (work: () => Promise<unknown>, then: { said?: string; removed?: SavedSearch }) =>
    act.run(async () => {
      try {
        await work();
        tell(then);
      } finally {
        // Refused or not: what stands here may be old. The next act need not wait for it.
        void answers.invalidateQueries();
      }
    });
  return {
    error: act.error,
    said,
    removed,
    setRhythm: ({ id, name }, rhythm) =>
      run(() => callEndpoint(changeSavedSearch, { id, rhythm }), {
        said: t('rhythmChanged', { name, rhythm }),
      }),
    setName: ({ id }, name) => run(() => callEndpoint(changeSavedSearch, { id, name }), {}),
    remove: (search) =>
      run(() => callEndpoint(removeSavedSearch, { id: search.id }), {
        said: t('removed', { name: search.name }),
        removed: search,
      }),
    undo: () => {
      if (!removed) return;
      const { name, question, rhythm } = removed;
      run(() => callEndpoint(saveSearch, { name, question, rhythm, reader }), {
        said: t('restored', { name }),
      });
    },
  };
}
