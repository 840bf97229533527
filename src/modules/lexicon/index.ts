export { type AboutWords, type AnswersAboutWords, answerAboutWords } from './actions/answer-about-words.ts';
export { checkPacks } from './actions/check-packs.ts';
export { importWords, removeWords } from './actions/import-words.ts';
export {
  compileLexicon,
  lexiconDigest,
  loadLexicon,
  type LexiconPlaces,
  type ReadAhead,
  readAhead,
} from './actions/load-lexicon.ts';
export { trainLexicon } from './actions/train-lexicon.ts';
export { type LexiconDeps, lexiconRoutes } from './routes.ts';
export { addedWordsOf } from './store/added-words.ts';
export { lexiconInvariants } from './store/invariants.ts';
export type { LexiconTables } from './store/tables.ts';
export { addedWordsFromFiles } from './store/word-files.ts';
