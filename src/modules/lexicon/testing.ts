import path from 'node:path';
import type { Lexicon } from './contract.ts';
import { loadLexicon } from './actions/load-lexicon.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let loaded: Promise<Lexicon> | undefined;

/** The lexicon as it ships; `npm test` compiles it before, and one run opens it once. */
export const shippedLexicon = (): Promise<Lexicon> =>
  (loaded ??= loadLexicon({ packs: path.join(root, 'packs/lexicon'), cache: path.join(root, '.cache') }));

/** Where real texts lie that the project does not hold; tests that need them say so when it is missing. */
export const realTexts = path.resolve(root, '../shared/data/evaluation');
