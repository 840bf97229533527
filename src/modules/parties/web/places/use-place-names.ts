import { useLanguage } from '#ui';
import { placeName } from './place-names.ts';

/** Names of towns for the reader. */
export function usePlaceNames(): (place: string) => string {
  const language = useLanguage();
  return (place) => placeName(place, language);
}
