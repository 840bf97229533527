import type { Direction, SavedQuestion } from '#contracts/opportunities';
import { isLanguage } from '#platform/languages';
import { useCorridor, useLanguageNames, useTexts } from '#ui';
import { useOpportunityNames } from '../names/use-opportunity-names.ts';
import { filterNames } from './saved-question.ts';
import { searchTexts } from './texts/texts.ts';

/** What a search looks for, in the reader's words: what was typed, then what narrows it. */
export function useQuestionWords(): (question: SavedQuestion) => string {
  const t = useTexts(searchTexts);
  const names = useOpportunityNames();
  const corridor = useCorridor();
  const languages = useLanguageNames();
  const nameOf = (filter: (typeof filterNames)[number], value: string): string => {
    if (filter === 'side') return corridor.sideName(value);
    if (filter === 'field') return corridor.fieldName(value);
    if (filter === 'language') return isLanguage(value) ? languages.name(value) : value;
    return filter === 'direction' ? names.direction(value as Direction) : names.of(filter, value);
  };
  return (question) => {
    const narrowed = filterNames
      .filter((filter) => question[filter].length > 0)
      .map((filter) => question[filter].map((value) => nameOf(filter, value)).join(' / '));
    return [question.q, ...narrowed].filter(Boolean).join(' · ') || t('everything');
  };
}
