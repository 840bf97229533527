import { type Claim, properties, type Property, type RecordContent, recordTypes } from '#contracts/register';
import { beginOf, chosen, endOf, valuesOf } from './claims.ts';
import { knownSpan, spanOf } from './dates/edtf.ts';
import { identifierFault } from './identifiers.ts';

/** Something that stands in the way of keeping a record; `at` is the place in its content. */
export interface ContentFault {
  readonly code: string;
  readonly at: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface Known {
  readonly sides: readonly string[];
  readonly fields: readonly string[];
}

/** Says everything that is wrong with a record by itself; whether what it links to exists is asked elsewhere. */
export const judgeContent = (content: RecordContent, known: Known): ContentFault[] => [
  ...wordFaults(content, known),
  ...sourceFaults(content),
  ...content.claims.flatMap((claim, place) => claimFaults(claim, place, known)),
  ...choiceFaults(content),
  ...timeFaults(content),
  ...linkFaults(content),
  ...twoSideFaults(content),
  ...content.identifiers.flatMap(({ scheme, value, side }, place) => [
    ...fault(identifierFault(scheme, value), `identifiers.${place}`, { scheme, value }),
    ...sideFault(side, `identifiers.${place}`, known),
  ]),
];

const fault = (code: string | undefined, at: string, facts?: ContentFault['facts']): ContentFault[] =>
  code === undefined ? [] : [{ code, at, ...(facts && { facts }) }];

const sideFault = (side: string | undefined, at: string, { sides }: Known) =>
  fault(side !== undefined && !sides.includes(side) ? 'register.side-unknown' : undefined, at, {
    side,
    sides,
  });

function wordFaults({ kind, type, fields, giving }: RecordContent, known: Known): ContentFault[] {
  const types: readonly string[] = recordTypes[kind];
  return [
    ...fault(type !== undefined && !types.includes(type) ? 'register.type-unknown' : undefined, 'type', {
      type,
      kind,
      types,
    }),
    ...fields.flatMap((field, place) =>
      fault(known.fields.includes(field) ? undefined : 'register.field-unknown', `fields.${place}`, {
        field,
      }),
    ),
    ...giving.flatMap((side, place) => sideFault(side, `giving.${place}`, known)),
  ];
}

function sourceFaults({ sources, claims, statuses, links }: RecordContent): ContentFault[] {
  const keys = sources.map(({ key }) => key);
  const cited = [
    ...claims.map(({ source }, place) => ({ source, at: `claims.${place}` })),
    ...statuses.map(({ source }, place) => ({ source, at: `statuses.${place}` })),
    ...links.map(({ source }, place) => ({ source, at: `links.${place}` })),
  ];
  return [
    ...keys.flatMap((key, place) =>
      fault(keys.indexOf(key) === place ? undefined : 'register.source-twice', `sources.${place}`, { key }),
    ),
    ...cited.flatMap(({ source, at }) =>
      fault(keys.includes(source) ? undefined : 'register.source-unknown', at, { source }),
    ),
    ...sources.flatMap(({ publishedOn }, place) => dateFault(publishedOn, `sources.${place}`)),
  ];
}

function dateFault(date: string | undefined, at: string): ContentFault[] {
  const span = date === undefined ? undefined : spanOf(date);
  return span && 'fault' in span ? fault(span.fault, at, { date }) : [];
}

function claimFaults({ property, value, statedOn }: Claim, place: number, known: Known): ContentFault[] {
  const at = `claims.${place}`;
  const { shape } = properties[property];
  if (value.is !== shape) return fault('register.value-misshapen', at, { property, shape, is: value.is });
  return [
    ...dateFault(statedOn, at),
    ...(value.is === 'date' ? dateFault(value.date, at) : []),
    ...(value.is === 'readiness' ? dateFault(value.on, at) : []),
    ...('side' in value ? sideFault(value.side, at, known) : []),
    ...(value.is === 'place'
      ? fault(
          (value.latitude === undefined) === (value.longitude === undefined)
            ? undefined
            : 'register.half-a-point',
          at,
        )
      : []),
  ];
}

/** Of a property with one value one statement is chosen; choosing among different ones needs a reason. */
function choiceFaults({ claims }: RecordContent): ContentFault[] {
  const names = [...new Set(claims.map(({ property }) => property))];
  const single = names.filter((name) => properties[name].single);
  const title = names.includes('title') ? [] : fault('register.title-missing', 'claims');
  return [...title, ...single.flatMap((name) => choiceFault(claims, name))];
}

function choiceFault(claims: readonly Claim[], property: Property): ContentFault[] {
  const said = claims.filter((claim) => claim.property === property);
  const picked = said.filter(({ isChosen }) => isChosen);
  const at = `claims.${claims.indexOf(said[0]!)}`;
  if (picked.length !== 1) return fault('register.one-to-be-chosen', at, { property, chosen: picked.length });
  const values = new Set(said.map(({ value }) => JSON.stringify(value)));
  return fault(values.size > 1 && !picked[0]!.reason ? 'register.choice-without-reason' : undefined, at, {
    property,
  });
}

function timeFaults(content: RecordContent): ContentFault[] {
  const begin = knownSpan(beginOf(content));
  const end = knownSpan(endOf(content));
  return [
    ...fault(begin && end && end.until < begin.from ? 'register.ends-before-it-begins' : undefined, 'claims'),
    ...content.statuses.flatMap(({ from, until }, place) => {
      const at = `statuses.${place}`;
      const [first, last] = [knownSpan(from), knownSpan(until)];
      return [
        ...dateFault(from, at),
        ...dateFault(until, at),
        ...fault(first && last && last.until < first.from ? 'register.ends-before-it-begins' : undefined, at),
      ];
    }),
  ];
}

function linkFaults({ links }: RecordContent): ContentFault[] {
  const spelt = links.map(({ relation, to }) => JSON.stringify([relation, to]));
  return links.flatMap((_, place) =>
    fault(spelt.indexOf(spelt[place]!) === place ? undefined : 'register.link-twice', `links.${place}`),
  );
}

/**
 * A project of two countries with a partner of one alone is half a record. Projects of many countries need one side and
 * somebody of another country: what of it is of both sides, the columns say.
 */
function twoSideFaults(content: RecordContent): ContentFault[] {
  if (content.kind !== 'project' && content.kind !== 'commitment') return [];
  const roles = content.kind === 'project' ? (['lead', 'participant'] as const) : (['owner'] as const);
  const parties = roles.flatMap((role) => valuesOf(content, role, 'party'));
  const sides = new Set(parties.flatMap(({ side }) => side ?? []));
  const isOfMany =
    content.kind === 'project' && sides.size > 0 && parties.some(({ side, country }) => !side && country);
  return fault(sides.size < 2 && !isOfMany ? 'register.one-side-only' : undefined, 'claims', {
    sides: [...sides],
  });
}

/** The title is what every list shows. */
export const titleOf = (content: RecordContent) => chosen(content, 'title', 'texts')?.texts ?? {};
