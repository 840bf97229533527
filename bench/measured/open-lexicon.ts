import { stat } from 'node:fs/promises';
import { lexiconDigest, loadLexicon } from '#modules/lexicon';
import { compiledPath } from '../../src/modules/lexicon/store/compiled-file.ts';
import { given, tell } from '../frame/child.ts';
import { heldBytes, timed, type Times } from '../frame/figures.ts';
import { isThere, sets } from '../peers/sets.ts';

export interface LexiconPlace {
  readonly packs: string;
  readonly cache: string;
}

export interface Opened {
  /** From the first look at the packs until it answers, the compiled file being there. */
  readonly seconds: number;
  readonly fileBytes: number;
  readonly heldBytes: number;
  /** Analysing a text of a language, of a thousand letters; missing without the shared data. */
  readonly analyses: readonly (readonly [language: string, times: Times])[];
}

const place = given<LexiconPlace>();
// Compiles first when the words have changed; that is not what is measured.
await loadLexicon(place);
const fileBytes = (await stat(compiledPath(place.cache, await lexiconDigest(place)))).size;
const before = heldBytes();
const start = performance.now();
const lexicon = await loadLexicon(place);
lexicon.translate('battery', 'en', 'zh');
const seconds = (performance.now() - start) / 1000;
const held = heldBytes() - before;

const texts = isThere() ? (await sets.technologies()).texts : [];
const analyses = (['zh', 'en', 'fr', 'nl'] as const).flatMap((language) => {
  const own = texts.filter((one) => one.language === language).map(({ text }) => text);
  const pieces = (own.join(' ').match(/[^]{1000}/gu) ?? []).slice(0, 200);
  return pieces.length === 0
    ? []
    : [[language, timed(pieces, (text) => void lexicon.analyse(text, language))] as const];
});
tell({ seconds, fileBytes, heldBytes: held, analyses } satisfies Opened);
