import { type Multilingual, textFor } from '#platform/languages';
import { langOf, useLanguage } from '#ui';

/** A title for the reader, with the language it is in. */
export function useTitle() {
  const reader = useLanguage();
  return (titles: Multilingual<string | undefined>) => {
    const found = textFor(titles, reader);
    return { text: found?.text ?? '', ...langOf(found?.language) };
  };
}
