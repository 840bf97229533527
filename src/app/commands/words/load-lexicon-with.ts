import path from 'node:path';
import { compileLexicon, loadLexicon, type LexiconPlaces } from '#modules/lexicon';
import type { Settings } from '#platform/config';
import type { Call } from '../../terminal/command.ts';

/** Where the words of the centre lie. */
export const lexiconPlaces = ({ root, cacheFolder }: Settings): Pick<LexiconPlaces, 'packs' | 'cache'> => ({
  packs: path.join(root, 'packs/lexicon'),
  cache: cacheFolder,
});

/** Tells on the screen when words have to be compiled first. */
const telling = async <T>(
  { settings, screen }: Pick<Call, 'settings' | 'screen'>,
  added: LexiconPlaces['added'],
  make: (places: LexiconPlaces) => Promise<T>,
): Promise<T> => {
  let step: ReturnType<typeof screen.step> | undefined;
  const made = await make({
    ...lexiconPlaces(settings),
    ...(added && { added }),
    progress: (words) => (step ??= screen.step('compiling the lexicon')).at(undefined, words),
  });
  step?.end('done');
  return made;
};

/** The lexicon with words added for this run. */
export const loadLexiconWith = (call: Pick<Call, 'settings' | 'screen'>, added?: LexiconPlaces['added']) =>
  telling(call, added, loadLexicon);

/** Sees to it that the lexicon can be loaded at once by another thread. */
export const compileLexiconWith = (call: Pick<Call, 'settings' | 'screen'>, added?: LexiconPlaces['added']) =>
  telling(call, added, compileLexicon);
