import type { z } from 'zod';
import type { listOrganisations } from '../../contract.ts';
import { FacetList, Narrowing, Side, useAddress, useCorridor, useTexts } from '#ui';
import { usePlaces } from '../map/use-places.ts';
import { usePartyNames } from '../names/use-party-names.ts';
import { usePlaceNames } from '../places/use-place-names.ts';
import { texts } from '../texts.ts';

type Answer = z.output<typeof listOrganisations.output>;

const FACETS = ['side', 'type', 'field', 'place'] as const;

/** What the organisations can be narrowed to. Chosen places stand here too; others are chosen on the map. */
export function OrganisationFacets({ facets }: Pick<Answer, 'facets'>) {
  const t = useTexts(texts);
  const names = usePartyNames();
  const corridor = useCorridor();
  const { values, change } = useAddress();
  const facet = (name: 'side' | 'type' | 'field') => ({
    title: t(name),
    options: facets[name],
    chosen: values(name),
    onChange: (next: string[]) => change({ [name]: next.length > 0 ? next : undefined }),
  });
  return (
    <Narrowing
      chosen={FACETS.reduce((sum, name) => sum + (values(name).length > 0 ? 1 : 0), 0)}
      onClear={() => change(Object.fromEntries(FACETS.map((name) => [name, undefined])))}
    >
      <FacetList {...facet('side')} nameOf={(code) => <Side code={code} />} />
      <FacetList {...facet('type')} nameOf={(code) => names.of('type', code)} first={10} />
      <FacetList {...facet('field')} nameOf={corridor.fieldName} />
      <ChosenPlaces />
    </Narrowing>
  );
}

/** The towns that were chosen, each once, whatever its spellings; unticking gives it back. */
function ChosenPlaces() {
  const t = useTexts(texts);
  const placeName = usePlaceNames();
  const { values, change } = useAddress();
  const { towns: found } = usePlaces();
  const spellings = values('place');
  const towns = [...new Set(spellings.map(placeName))];
  if (towns.length === 0) return null;
  const countOf = (name: string) =>
    found.reduce((sum, town) => sum + (town.name === name ? town.count : 0), 0);
  return (
    <FacetList
      title={t('place')}
      options={towns.map((value) => ({ value, count: countOf(value) }))}
      chosen={towns}
      nameOf={(name) => name}
      onChange={(next) => {
        const kept = spellings.filter((spelling) => next.includes(placeName(spelling)));
        change({ place: kept.length > 0 ? kept : undefined });
      }}
    />
  );
}
