import { type RecordKind, recordKinds, recordTypes } from '#contracts/register';
import { entityNameOf } from '../cerif/entities/entity-name-of.ts';

type SetEntity = NonNullable<ReturnType<typeof entityNameOf>> | 'Equipment';

const set = (what: string, entity: SetEntity) => ({
  spec: `openaire_cris_${what}`,
  name: `OpenAIRE_CRIS_${what}`,
  entity,
});

/** The nine sets of the OpenAIRE guidelines, to the letter. The register has no equipment; its set is there and empty. */
export const sets = [
  set('publications', 'Publication'),
  set('products', 'Product'),
  set('patents', 'Patent'),
  set('persons', 'Person'),
  set('orgunits', 'OrgUnit'),
  set('projects', 'Project'),
  set('funding', 'Funding'),
  set('events', 'Event'),
  set('equipments', 'Equipment'),
];

/** The set of what is such an entity in CERIF. */
export const setOf = (entity: SetEntity | undefined): string | undefined =>
  sets.find((one) => one.entity === entity)?.spec;

/** Some records of a kind. */
export interface Sort {
  readonly kind: RecordKind;
  readonly types?: readonly (string | null)[];
  readonly opensProgramme?: true;
}

/** Which records are one of these entities in CERIF. */
export const sortsOf = (entities: readonly SetEntity[]): Sort[] =>
  recordKinds.flatMap((kind): Sort[] => {
    if (kind === 'agreement') return entities.includes('Funding') ? [{ kind, opensProgramme: true }] : [];
    const types = [null, ...recordTypes[kind]].filter((type) => {
      const entity = entityNameOf({ kind, type: type ?? undefined, opensProgramme: false });
      return entity !== undefined && entities.includes(entity);
    });
    return types.length > 0 ? [{ kind, types }] : [];
  });

/** What a list is about. */
export interface Scope {
  /** Absent: every record. */
  readonly sorts: readonly Sort[] | undefined;
  readonly parties: readonly ('organisation' | 'person')[];
}

/** What a format can say: everything, what there is in CERIF, or the register alone. */
export type Sayable = 'everything' | 'cerif' | 'records';

/** What stands in a list of a set, or of all that can be said. */
export function scopeOf(spec: string | undefined, sayable: Sayable): Scope {
  const isAll = spec === undefined && sayable !== 'cerif';
  if (isAll) return { sorts: undefined, parties: sayable === 'records' ? [] : ['organisation', 'person'] };
  const entities = sets.filter((one) => spec === undefined || one.spec === spec).map(({ entity }) => entity);
  return {
    sorts: sortsOf(entities),
    parties:
      sayable === 'records'
        ? []
        : [
            ...(entities.includes('OrgUnit') ? (['organisation'] as const) : []),
            ...(entities.includes('Person') ? (['person'] as const) : []),
          ],
  };
}
