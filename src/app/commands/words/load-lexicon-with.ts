import path from 'node:path';
import { loadLexicon, type LexiconPlaces } from '#modules/lexicon';
import type { Settings } from '#platform/config';
import type { Call } from '../../terminal/command.ts';

/** Where the words of the centre lie. */
export const lexiconPlaces = ({ root, cacheFolder }: Settings): Pick<LexiconPlaces, 'packs' | 'cache'> => ({
  packs: path.join(root, 'packs/lexicon'),
  cache: cacheFolder,
});

/** The lexicon with words added for this run; tells on the screen when it has to be compiled first. */
export async function loadLexiconWith(
  { settings, screen }: Pick<Call, 'settings' | 'screen'>,
  added: LexiconPlaces['added'] = [],
) {
  let step: ReturnType<typeof screen.step> | undefined;
  const lexicon = await loadLexicon({
    ...lexiconPlaces(settings),
    added,
    progress: (words) => (step ??= screen.step('compiling the lexicon')).at(undefined, words),
  });
  step?.end('done');
  return lexicon;
}
