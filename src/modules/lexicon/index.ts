export { lexiconDigest, loadLexicon, type LexiconPlaces } from './actions/load-lexicon.ts';
