import type { z } from 'zod';
import type { listOrganisations } from '../../contract.ts';
import { FacetList, Narrowing, Side, useAddress, useCorridor, useTexts } from '#ui';
import { usePartyNames } from '../names/use-party-names.ts';
import { usePlaceNames } from '../places/use-place-names.ts';
import { texts } from '../texts.ts';

type Answer = z.output<typeof listOrganisations.output>;

/** What the organisations can be narrowed to. Chosen places stand here too; others are chosen on the map. */
export function OrganisationFacets({ facets, total }: Pick<Answer, 'facets' | 'total'>) {
  const t = useTexts(texts);
  const names = usePartyNames();
  const corridor = useCorridor();
  const placeName = usePlaceNames();
  const { values, change } = useAddress();
  const names4 = ['side', 'type', 'field', 'place'] as const;
  const chosen = names4.reduce((sum, name) => sum + values(name).length, 0);
  const facet = (name: 'side' | 'type' | 'field' | 'place') => ({
    title: t(name),
    chosen: values(name),
    onChange: (next: string[]) => change({ [name]: next.length > 0 ? next : undefined }),
  });
  return (
    <Narrowing
      chosen={chosen}
      onClear={() => change({ side: undefined, type: undefined, field: undefined, place: undefined })}
    >
      <FacetList {...facet('side')} options={facets.side} nameOf={(code) => <Side code={code} />} />
      <FacetList
        {...facet('type')}
        options={facets.type}
        nameOf={(code) => names.of('type', code)}
        first={10}
      />
      <FacetList {...facet('field')} options={facets.field} nameOf={corridor.fieldName} />
      {values('place').length > 0 && (
        <FacetList
          {...facet('place')}
          options={values('place').map((value, place) => ({ value, count: place === 0 ? total : 0 }))}
          nameOf={placeName}
        />
      )}
    </Narrowing>
  );
}
