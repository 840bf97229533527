import { useEffect, useMemo, useState } from 'react';
import type { z } from 'zod';
import { changeOpportunity, openDraft, type WrittenListing } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { callEndpoint, NoAnswer, ProblemError } from '#ui';
import { beginHistory, changed, type History, redone, undone } from './history.ts';
import { dropCopy, keepCopy, type LocalCopy, readCopy } from './local-copy.ts';
import { type PlaceValue, withValue } from '../places/places.ts';
import { firstRendered, type Rendered, renderedAfter } from './rendered.ts';
import { Saver, type SavingState } from './saver.ts';

export type Draft = z.output<typeof openDraft.output>;

export interface Conflict {
  readonly mine: WrittenListing;
  readonly theirs: Draft;
}

export interface Writing {
  readonly listing: WrittenListing;
  readonly stale: readonly Language[];
  readonly rendered: Rendered;
  readonly state: SavingState;
  readonly conflict: Conflict | undefined;
  /** When the text was written that was restored from this computer. */
  readonly restoredFrom: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  set(place: string, value: PlaceValue): void;
  change(listing: WrittenListing, place: string): void;
  undo(): void;
  redo(): void;
  confirm(language: Language): void;
  settle(listing: WrittenListing): void;
  dropRestored(): void;
  /** The version at the centre once everything is there; nothing when it could not be sent. */
  flush(): Promise<number | undefined>;
}

const meaningOf = (error: unknown) => {
  if (error instanceof NoAnswer) return 'offline';
  if (!(error instanceof ProblemError)) return 'refused';
  const { code, status } = error.problem;
  if (code === 'opportunities.changed-meanwhile') return 'conflict';
  return status >= 500 || status === 429 ? 'offline' : 'refused';
};

/** A listing while it is being written: every change is kept here at once, saved at the centre, and can be taken back. */
export function useWriting(draft: Draft, account: string): Writing {
  const { reference } = draft;
  const [copy, setCopy] = useState(() => usableCopy(draft, account));
  const [history, setHistory] = useState<History>(() => beginHistory(copy?.listing ?? draft.listing));
  const [stale, setStale] = useState<readonly Language[]>(() => staleIn(draft));
  const [rendered, setRendered] = useState(() => firstRendered(draft));
  const [state, setState] = useState<SavingState>({ is: 'saved' });
  const [conflict, setConflict] = useState<Draft>();
  const saver = useSaver(draft, { account, setState, setStale, setRendered });

  useEffect(() => saver.change(history.now), [saver, history.now]);
  useEffect(() => {
    if (state.is === 'conflict')
      void callEndpoint(openDraft, { reference }).then(setConflict, () => setState({ is: 'offline' }));
  }, [state.is, reference]);
  useEffect(() => {
    const send = () => void saver.flush();
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      void saver.flush();
    };
  }, [saver]);

  const change = (listing: WrittenListing, place: string) =>
    setHistory((former) => changed(former, listing, { place, at: Date.now() }));
  return {
    listing: history.now,
    stale,
    rendered,
    state,
    conflict: conflict && { mine: history.now, theirs: conflict },
    restoredFrom: copy?.writtenAt,
    canUndo: history.before.length > 0,
    canRedo: history.after.length > 0,
    change,
    set: (place, value) =>
      setHistory((former) => changed(former, withValue(former.now, place, value), { place, at: Date.now() })),
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    confirm: (language) => saver.confirm(language),
    settle: (listing) => {
      if (!conflict) return;
      change(listing, 'settled');
      setStale(staleIn(conflict));
      setRendered(firstRendered(conflict));
      saver.settle(conflict.version, listing);
      setConflict(undefined);
    },
    dropRestored: () => {
      setCopy(undefined);
      change(draft.listing, 'restored');
    },
    flush: async () => {
      saver.change(history.now);
      return (await saver.flush()) ? saver.version : undefined;
    },
  };
}

const staleIn = ({ texts }: Draft) => texts.filter(({ isStale }) => isStale).map(({ language }) => language);

/** A copy that continues another version than today's goes on too: saving it meets the conflict and shows both. */
const usableCopy = ({ reference, listing }: Draft, account: string): LocalCopy | undefined => {
  const copy = readCopy(localStorage, account, reference);
  return copy && JSON.stringify(copy.listing) !== JSON.stringify(listing) ? copy : undefined;
};

interface Telling {
  readonly account: string;
  readonly setState: (state: SavingState) => void;
  readonly setStale: (stale: readonly Language[]) => void;
  readonly setRendered: (change: (former: Rendered) => Rendered) => void;
}

function useSaver({ reference, version, listing }: Draft, { account, setState, ...telling }: Telling): Saver {
  return useMemo(
    () =>
      new Saver(
        { version: readCopy(localStorage, account, reference)?.version ?? version, listing },
        {
          save: (asked) => callEndpoint(changeOpportunity, { reference, ...asked }),
          meaningOf,
          keep: (copy) =>
            keepCopy(localStorage, account, { ...copy, reference, writtenAt: new Date().toISOString() }),
          drop: () => dropCopy(localStorage, account, reference),
          tell: setState,
          saved: (sent, answer) => {
            telling.setStale(answer.stale);
            telling.setRendered((former) => renderedAfter(former, sent, answer.stale));
          },
        },
      ),
    // One saver for as long as this listing is open: a newer answer about it must not begin anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [reference, account],
  );
}
