import type { z } from 'zod';
import { type facets as facetsSchema, stageGroups } from '#contracts/opportunities';
import { isLanguage } from '#platform/languages';
import { FacetList, Narrowing, Side, useAddress, useCorridor, useLanguageNames, useTexts } from '#ui';
import { useNames } from '../names/use-names.ts';
import { type TextKey, texts } from '../texts.ts';

type Counted = z.output<typeof facetsSchema>;
const names = ['direction', 'side', 'kind', 'stage', 'field', 'language'] as const;

/** What the listings can be narrowed to. Each choice changes the address. */
export function Facets({ facets }: { facets: Counted }) {
  const t = useTexts(texts);
  const { values, change } = useAddress();
  const nameOf = useFacetNames();
  const chosen = names.flatMap((name) => values(name)).length;
  const clear = () => change(Object.fromEntries(names.map((name) => [name, undefined])));
  return (
    <Narrowing chosen={chosen} onClear={clear}>
      {names.map((name) => (
        <FacetList
          key={name}
          title={t(`facet${name[0]!.toUpperCase()}${name.slice(1)}` as TextKey)}
          options={ordered(name, facets[name])}
          chosen={values(name)}
          nameOf={(value) => nameOf(name, value)}
          onChange={(next) => change({ [name]: next })}
        />
      ))}
    </Narrowing>
  );
}

/** Stages stand in their own order, the rest by how many there are. */
const ordered = (name: (typeof names)[number], options: Counted['stage']) =>
  name === 'stage'
    ? stageGroups.flatMap((group) => options.filter(({ value }) => value === group))
    : options.toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));

export function useFacetNames() {
  const t = useTexts(texts);
  const named = useNames();
  const corridor = useCorridor();
  const languages = useLanguageNames();
  return (name: (typeof names)[number], value: string) => {
    if (name === 'side') return <Side code={value} />;
    if (name === 'field') return corridor.fieldName(value);
    if (name === 'language') return isLanguage(value) ? languages.name(value) : value;
    if (name === 'stage') return t(`stage_${value}` as TextKey);
    return named.of(value);
  };
}
