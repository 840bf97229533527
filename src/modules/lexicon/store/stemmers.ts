import snowball from 'snowball-stemmers';
import { accentFree, type Stemmers } from '../domain/text/stemming.ts';

/** The Snowball algorithms of the three alphabetic languages, with the accents taken off their results. */
export function openStemmers(): Stemmers {
  const of = (name: 'english' | 'french' | 'dutch') => {
    const stemmer = snowball.newStemmer(name);
    return (word: string): string => stemmer.stem(word);
  };
  return {
    en: accentFree(of('english'), 'en'),
    fr: accentFree(of('french'), 'fr'),
    nl: accentFree(of('dutch'), 'nl'),
  };
}
