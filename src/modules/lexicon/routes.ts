import { type Served, serve } from '#platform/http';
import type { AboutWords, AnswersAboutWords } from './actions/answer-about-words.ts';
import { getConcept, listConcepts, understandText } from './contract.ts';

export interface LexiconDeps {
  /** Asks where the words are in memory: a hundred megabytes that no second thread should hold. */
  askAboutWords<Name extends AboutWords>(
    name: Name,
    input: Parameters<AnswersAboutWords[Name]>[0],
  ): Promise<ReturnType<AnswersAboutWords[Name]>>;
}

export const lexiconRoutes = ({ askAboutWords }: LexiconDeps): Served[] => [
  serve(understandText, (input) => askAboutWords('understandText', input)),
  serve(listConcepts, (input) => askAboutWords('listConcepts', input)),
  serve(getConcept, (input) => askAboutWords('getConcept', input)),
];
