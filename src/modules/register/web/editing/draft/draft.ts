import {
  type Claim,
  properties,
  type Property,
  type RecordContent,
  type RegisterValue,
} from '../../../contract.ts';

type Value<Shape extends RegisterValue['is']> = Extract<RegisterValue, { is: Shape }>;

export type DraftCount = Omit<Value<'count'>, 'count'> & { count: string };
export type DraftPlace = Omit<Value<'place'>, 'latitude' | 'longitude'> & {
  latitude: string;
  longitude: string;
};
export type DraftValue = Exclude<RegisterValue, { is: 'count' | 'place' }> | DraftCount | DraftPlace;
export type DraftOf<Shape extends RegisterValue['is']> = Extract<DraftValue, { is: Shape }>;
export type DraftClaim = Omit<Claim, 'value'> & { value: DraftValue };
/** A record while somebody writes it: numbers as they are typed, and an empty text for what is not said. */
export type Draft = Omit<RecordContent, 'claims'> & { claims: DraftClaim[] };

export const emptyDraft = (): Draft => ({
  kind: 'agreement',
  fields: [],
  giving: [],
  sources: [{ key: 'source-1', title: '', isWeak: false }],
  claims: [{ property: 'title', value: emptyValue('title'), source: 'source-1', isChosen: true }],
  statuses: [],
  links: [],
  identifiers: [],
  isInvented: false,
  translated: [],
});

const empty: { readonly [Shape in RegisterValue['is']]: DraftOf<Shape> } = {
  texts: { is: 'texts', texts: {} },
  date: { is: 'date', date: '' },
  money: { is: 'money', money: { amount: '', currency: 'EUR' }, side: '' },
  count: { is: 'count', count: '', how: 'exactly', unit: 'pieces' },
  party: { is: 'party', name: {}, side: '' },
  place: { is: 'place', name: {}, country: '', latitude: '', longitude: '' },
  readiness: { is: 'readiness', level: 1, on: '' },
  link: { is: 'link', title: {}, href: '' },
};

export const emptyValue = (property: Property): DraftValue => empty[properties[property].shape];

export const draftOf = (content: RecordContent): Draft => ({
  ...content,
  claims: content.claims.map((claim) => ({ ...claim, value: draftValue(claim.value) })),
});

function draftValue(value: RegisterValue): DraftValue {
  if (value.is === 'count') return { ...value, count: String(value.count) };
  if (value.is !== 'place') return value;
  return { ...value, latitude: spelt(value.latitude), longitude: spelt(value.longitude) };
}

const spelt = (number: number | undefined) => (number === undefined ? '' : String(number));

/** What is sent: everything at the place at which it stands in the draft, so that faults find their fields. */
export const contentOf = (draft: Draft): RecordContent =>
  withoutEmpty({
    ...draft,
    claims: draft.claims.map((claim) => ({ ...claim, value: valueOf(claim.value) })),
  }) as RecordContent;

function valueOf(value: DraftValue): unknown {
  if (value.is === 'count') return { ...value, count: numberOf(value.count) };
  if (value.is !== 'place') return value;
  return { ...value, latitude: numberOf(value.latitude), longitude: numberOf(value.longitude) };
}

/** What is no number is sent as it is, and refused by its name. */
function numberOf(typed: string): number | string {
  const number = Number(typed.replaceAll(/[\s ]/g, '').replace(',', '.'));
  return typed.trim() === '' || Number.isNaN(number) ? typed.trim() : number;
}

/** Texts that may be missing altogether. */
const optional = new Set(['reason', 'note', 'evidence']);

function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, one]) => [name, withoutEmpty(one)] as const)
    .filter(([name, one]) => one !== '' && one !== undefined && !(optional.has(name) && isEmpty(one)));
  return Object.fromEntries(entries);
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A key that no source has yet. */
export function freeKey(sources: Draft['sources']): string {
  const taken = new Set(sources.map(({ key }) => key));
  for (let number = 1; ; number++) if (!taken.has(`source-${number}`)) return `source-${number}`;
}

/** A further statement: of a property with one value it stands beside the chosen one. */
export const withClaim = (draft: Draft, property: Property): Draft => ({
  ...draft,
  claims: [
    ...draft.claims,
    {
      property,
      value: emptyValue(property),
      source: draft.sources.at(-1)?.key ?? '',
      isChosen: !properties[property].single || !draft.claims.some((claim) => claim.property === property),
    },
  ],
});

/** Where the chosen one goes, the first that remains is chosen. */
export function withoutClaim({ claims, ...rest }: Draft, place: number): Draft {
  const gone = claims[place]!;
  const left = claims.toSpliced(place, 1);
  const next = { ...rest, claims: left };
  const first = left.findIndex(({ property }) => property === gone.property);
  const isNeeded = properties[gone.property].single && gone.isChosen && first >= 0;
  return isNeeded ? choosing(next, first, gone.reason) : next;
}

/** One statement of its property is chosen instead of the others; what was written of the reason stays with the choice. */
export function choosing(draft: Draft, place: number, kept?: Claim['reason']): Draft {
  const { property } = draft.claims[place]!;
  const all = draft.claims.filter((claim) => claim.property === property);
  const reason = kept ?? all.find(({ isChosen }) => isChosen)?.reason;
  const claims = draft.claims.map(({ reason: own, ...claim }, at): DraftClaim => {
    if (claim.property !== property) return { ...claim, ...(own && { reason: own }) };
    return { ...claim, isChosen: at === place, ...(at === place && reason && { reason }) };
  });
  return { ...draft, claims };
}

/** Whether sources say different things of a property with one value. */
export function isDisputed({ claims }: Draft, property: Property): boolean {
  if (!properties[property].single) return false;
  const values = claims
    .filter((claim) => claim.property === property)
    .map(({ value }) => JSON.stringify(withoutEmpty(value)));
  return new Set(values).size > 1;
}
