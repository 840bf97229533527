import type { z } from 'zod';
import {
  type Direction,
  directions,
  type facets as facetsSchema,
  kinds,
  stageGroups,
} from '#contracts/opportunities';
import { isLanguage, languages } from '#platform/languages';
import { FacetList, Narrowing, Side, useAddress, useCorridor, useLanguageNames, useTexts } from '#ui';
import { useOpportunityNames } from '#web/opportunities';
import { type TextKey, texts } from '../texts.ts';

type Counted = z.output<typeof facetsSchema>;
const names = ['direction', 'side', 'kind', 'stage', 'field', 'language'] as const;

/** What the listings can be narrowed to. Each choice changes the address. */
export function Facets({ facets }: { facets: Counted }) {
  const t = useTexts(texts);
  const { values, change } = useAddress();
  const corridor = useCorridor();
  const nameOf = useFacetNames();
  const chosen = names.flatMap((name) => values(name)).length;
  const clear = () => change(Object.fromEntries(names.map((name) => [name, undefined])));
  return (
    <Narrowing chosen={chosen} onClear={clear}>
      {names.map((name) => (
        <FacetList
          key={name}
          title={t(`facet${name[0]!.toUpperCase()}${name.slice(1)}` as TextKey)}
          options={ordered(name, facets[name], corridor.sides)}
          chosen={values(name)}
          nameOf={(value) => nameOf(name, value)}
          onChange={(next) => change({ [name]: next })}
        />
      ))}
    </Narrowing>
  );
}

/** Fields stand by how many there are; what has an order of its own keeps it. */
function ordered(name: (typeof names)[number], options: Counted['stage'], sides: readonly string[]) {
  const order: Readonly<Record<string, readonly string[]>> = {
    direction: directions,
    side: sides,
    kind: kinds,
    stage: stageGroups,
    language: languages,
  };
  const places = order[name];
  if (!places) return options.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const placeOf = (value: string) => (places.indexOf(value) + places.length + 1) % (places.length + 1);
  return options.toSorted((a, b) => placeOf(a.value) - placeOf(b.value));
}

export function useFacetNames() {
  const named = useOpportunityNames();
  const corridor = useCorridor();
  const languageNames = useLanguageNames();
  return (name: (typeof names)[number], value: string) => {
    if (name === 'side') return <Side code={value} />;
    if (name === 'field') return corridor.fieldName(value);
    if (name === 'language') return isLanguage(value) ? languageNames.name(value) : value;
    if (name === 'stage') return named.of('stage', value);
    return name === 'direction' ? named.direction(value as Direction) : named.of('kind', value);
  };
}
