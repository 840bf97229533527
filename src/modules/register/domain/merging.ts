import {
  type Claim,
  type IdentifierScheme,
  properties,
  type Property,
  type RecordContent,
} from '#contracts/register';

/** Where two records of one thing say different things, so that somebody must choose. */
export interface MergeConflict {
  readonly at: Property | 'type';
  /** What each says now. */
  readonly kept: unknown;
  readonly gone: unknown;
}

export interface MergeChoice {
  readonly at: Property | 'type';
  readonly of: 'kept' | 'gone';
  readonly reason?: Claim['reason'];
}

/** The two records: the one whose address stays, and the one whose address will lead there. */
export interface Merging {
  readonly kept: RecordContent;
  readonly gone: RecordContent;
  readonly references: { readonly kept: string; readonly gone: string };
}

export type Merged = { readonly content: RecordContent } | { readonly conflicts: readonly MergeConflict[] };

/** Everything that both say, each statement once, or every place at which somebody has to choose. */
export function mergeContents({ kept, gone, references }: Merging, choices: readonly MergeChoice[]): Merged {
  const other = withSourcesBeside(gone, kept.sources);
  const chosenAt = new Map(choices.map((choice) => [choice.at, choice]));
  const conflicts = conflictsOf(kept, other).filter(({ at }) => !chosenAt.has(at));
  if (conflicts.length > 0) return { conflicts };
  const ofType = chosenAt.get('type')?.of === 'gone' ? gone.type : (kept.type ?? gone.type);
  const { type: _type, ...rest } = kept;
  return {
    content: {
      ...rest,
      ...(ofType !== undefined && { type: ofType }),
      fields: once([...kept.fields, ...gone.fields]),
      giving: once([...kept.giving, ...gone.giving]),
      sources: once([...kept.sources, ...other.sources], ({ key }) => key),
      claims: mergeClaims(kept, other, chosenAt),
      statuses: once([...kept.statuses, ...other.statuses]),
      links: once([...kept.links, ...other.links], ({ relation, to }) =>
        JSON.stringify([relation, to]),
      ).filter(({ to }) => !('record' in to) || !Object.values(references).includes(to.record)),
      identifiers: mergeIdentifiers(kept.identifiers, other.identifiers),
      translated: once([...kept.translated, ...gone.translated]),
    },
  };
}

/** Places at which the two records cannot both be right as they stand. */
function conflictsOf(kept: RecordContent, gone: RecordContent): MergeConflict[] {
  const type = kept.type !== undefined && gone.type !== undefined && kept.type !== gone.type;
  const single = (Object.keys(properties) as Property[]).filter((name) => properties[name].single);
  return [
    ...(type ? [{ at: 'type' as const, kept: kept.type, gone: gone.type }] : []),
    ...single.flatMap((at) => {
      const [one, two] = [pickedOf(kept, at), pickedOf(gone, at)];
      return one && two && !isSame(one.value, two.value) ? [{ at, kept: one.value, gone: two.value }] : [];
    }),
  ];
}

const pickedOf = ({ claims }: RecordContent, at: Property) =>
  claims.find(({ property, isChosen }) => property === at && isChosen);

/** Contents come from the database, which spells equal values equally. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Each once, where it first stands. */
function once<T>(all: readonly T[], keyOf: (one: T) => string = (one) => JSON.stringify(one)): T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()];
}

/** A source that both name is one; of two that only share their key, the second gets another. */
function withSourcesBeside(content: RecordContent, taken: RecordContent['sources']): RecordContent {
  const keys = new Map<string, string>();
  for (const source of content.sources) {
    const same = taken.find(({ href, title }) => href === source.href && title === source.title);
    keys.set(
      source.key,
      same?.key ?? freeKey(source.key, [...taken.map(({ key }) => key), ...keys.values()]),
    );
  }
  const renamed = <T extends { readonly source: string }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, source: keys.get(one.source) ?? one.source }));
  return {
    ...content,
    sources: content.sources.map((source) => ({ ...source, key: keys.get(source.key)! })),
    claims: renamed(content.claims),
    statuses: renamed(content.statuses),
    links: renamed(content.links),
  };
}

function freeKey(key: string, taken: readonly string[]): string {
  if (!taken.includes(key)) return key;
  for (let number = 2; ; number++) if (!taken.includes(`${key}-${number}`)) return `${key}-${number}`;
}

type Choices = ReadonlyMap<Property | 'type', MergeChoice>;

function mergeClaims(kept: RecordContent, gone: RecordContent, choices: Choices): Claim[] {
  const names = once([...kept.claims, ...gone.claims].map(({ property }) => property));
  return names.flatMap((name) => {
    const [own, others] = [kept, gone].map(({ claims }) =>
      claims.filter(({ property }) => property === name),
    );
    if (!properties[name].single) return once([...own!, ...others!], stated);
    return mergeSingle(own!, others!, choices.get(name));
  });
}

const stated = ({ property, value, source, statedOn }: Claim) =>
  JSON.stringify([property, value, source, statedOn ?? null]);

/** Of a property with one value one statement stays chosen, with the reason of whoever merges. */
function mergeSingle(own: readonly Claim[], others: readonly Claim[], choice?: MergeChoice): Claim[] {
  const [one, two] = [own, others].map((all) => all.find(({ isChosen }) => isChosen));
  const picked = (choice?.of === 'gone' ? two : one) ?? two;
  const reason = choice?.reason ?? one?.reason ?? two?.reason;
  const all = once([...own, ...others], stated);
  const place = picked ? all.findIndex((claim) => stated(claim) === stated(picked)) : -1;
  return all.map(({ reason: _reason, ...claim }, at) => ({
    ...claim,
    isChosen: at === place,
    ...(at === place && reason !== undefined && { reason }),
  }));
}

/** Schemes of which one thing has one. */
const unique: ReadonlySet<IdentifierScheme> = new Set(['ror', 'orcid', 'doi', 'grant-doi', 'raid']);

/** A second one where there can be one only stays as an alternative. */
function mergeIdentifiers(kept: RecordContent['identifiers'], gone: RecordContent['identifiers']) {
  const sure = new Set(kept.filter(({ isCertain }) => isCertain).map(({ scheme }) => scheme));
  const others = gone.map((one) =>
    unique.has(one.scheme) && sure.has(one.scheme) ? { ...one, isCertain: false } : one,
  );
  return once([...kept, ...others], ({ scheme, value }) => `${scheme} ${value}`);
}
