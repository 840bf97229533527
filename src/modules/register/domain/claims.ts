import {
  type Claim,
  type Property,
  properties,
  type RecordContent,
  type RegisterValue,
} from '#contracts/register';

type ValueOf<Shape extends RegisterValue['is']> = Extract<RegisterValue, { is: Shape }>;

/** Everything stated of one property, the chosen statement first. */
export function claimsOf(content: RecordContent, property: Property): readonly Claim[] {
  const all = content.claims.filter((claim) => claim.property === property);
  return properties[property].single
    ? all.toSorted((one, other) => Number(other.isChosen) - Number(one.isChosen))
    : all;
}

/** Statements that say the same stand together, in the order in which each was said first. */
export function sameValues(claims: readonly Claim[]): Claim[][] {
  const groups = Map.groupBy(claims, ({ value }) => JSON.stringify(value));
  return [...groups.values()];
}

/** What the register says: the chosen statement of a property that has one value. */
export function chosen<Shape extends RegisterValue['is']>(
  content: RecordContent,
  property: Property,
  shape: Shape,
): ValueOf<Shape> | undefined {
  const claim = content.claims.find((one) => one.property === property && one.isChosen);
  return claim?.value.is === shape ? (claim.value as ValueOf<Shape>) : undefined;
}

/** All values of a property that may have several. */
export const valuesOf = <Shape extends RegisterValue['is']>(
  content: RecordContent,
  property: Property,
  shape: Shape,
): ValueOf<Shape>[] =>
  content.claims
    .filter((one) => one.property === property && one.isChosen && one.value.is === shape)
    .map(({ value }) => value as ValueOf<Shape>);

/** Properties of which sources say different things. */
export function disputed(content: RecordContent): Property[] {
  const names = new Set(content.claims.map(({ property }) => property));
  return [...names].filter((name) => {
    if (!properties[name].single) return false;
    const said = new Set(claimsOf(content, name).map(({ value }) => JSON.stringify(value)));
    return said.size > 1;
  });
}

/** The date by which a record stands in time: when it happened, was signed, began, opened. */
const datedBy = ['signed', 'happened', 'begins', 'opens', 'in-force', 'due'] as const;
/** When it was over; a stretch ends by its own. */
const endedBy = ['ends', 'closes', 'expires'] as const;

const dateOf = (content: RecordContent, names: readonly Property[]) =>
  names
    .map((name) => chosen(content, name, 'date')?.date)
    .find((date) => date !== undefined && date !== 'XXXX');

export const beginOf = (content: RecordContent): string | undefined => dateOf(content, datedBy);
export const endOf = (content: RecordContent): string | undefined => dateOf(content, endedBy);
