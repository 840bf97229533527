import { type Formats, useCorridor, useFormats, useLanguage, useTexts } from '#ui';
import type { Fact } from '../../contract.ts';
import type { CaseFacts } from '../../domain/rules/condition.ts';
import { texts } from '../texts.ts';
import { useWords } from './use-words.ts';

const flows = ['tech_flow', 'capital_flow', 'product_flow', 'pd_flow', 'people_flow'] as const;

/** A case in one line: what it consists of, and what goes which way. Empty while neither is known. */
export function useCaseSentence(): (known: readonly Fact[], facts: CaseFacts) => string {
  const t = useTexts(texts);
  const words = useWords();
  const formats = useFormats();
  const language = useLanguage();
  const { sides, sideName } = useCorridor();
  const wayOf = (word: string) => {
    const [from, to] = word.toLowerCase().split('_to_');
    return from && to && sides.includes(from) && sides.includes(to)
      ? t('way', { from: sideName(from), to: sideName(to) })
      : word;
  };
  return (known, facts) => {
    const names = wordsIn(facts['kind']).map((word) => {
      const value = known.find(({ id }) => id === 'kind')?.values.find(({ id }) => id === word);
      return value ? words(value.name) : word;
    });
    const ways = flows.flatMap((flow) => {
      const going = wordsIn(facts[flow]);
      if (going.length === 0) return [];
      const way = going.length > 1 ? t('bothWays') : wayOf(going[0]!);
      return [t(`flow_${flow}`, { way })];
    });
    return [begun(listed(formats, names), language), ...ways].filter(Boolean).join(' · ');
  };
}

const wordsIn = (answer: CaseFacts[string]): readonly string[] => (Array.isArray(answer) ? answer : []);
const listed = (formats: Formats, names: readonly string[]) => (names.length > 0 ? formats.list(names) : '');
const begun = (text: string, language: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
