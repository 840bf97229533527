import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  identifierSchemes,
  properties,
  type Property,
  recordContent,
  type RecordKind,
  recordKinds,
  recordTypes,
  relations,
  standings,
} from '#contracts/register';
import { identifierSchemes as partySchemes, organisationTypes } from '#contracts/parties';
import { type Element, writeElement } from '#platform/xml';
import { partyInCerif, recordInCerif } from '../../src/modules/exchange/domain/cerif/cerif-of.ts';
import { inOldProfile } from '../../src/modules/exchange/domain/cerif/in-old-profile.ts';
import { recordInDublin } from '../../src/modules/exchange/domain/record-in-dublin.ts';
import type { Surroundings, ToldParty, ToldRecord } from '../../src/modules/exchange/domain/told.ts';
import { areSchemasHere, openGate } from './open-gate.ts';

const skip = areSchemasHere ? false : 'the schemas of ../shared/data are not here';
const RUNS = 150;

/** Texts as bad as a register takes them. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    fc.constantFrom('A & B <c>', ']]>', '中文', '\u0001x', '\ud800y', '\ufffe', '"\'', 'a\r\n\tb', '𠮷'),
  )
  .filter((one) => one.trim() !== '' && !one.includes('\0'));
const texts = fc
  .record({ zh: text, en: text, fr: text, nl: text }, { requiredKeys: [] })
  .filter((all) => Object.keys(all).length > 0);
const DATES =
  'XXXX 1979 1979-11 1979-11-23 2004~ 2003-02? 2003/2004 2010-01-02/2010-01-05 2026-10-01 2029 2100 2001-09~/2003';
const date = fc.constantFrom(...DATES.split(' '));
const partyId = fc.constantFrom('1', '2', '3', '4').map((one) => `00000000-0000-4000-8000-00000000000${one}`);
const web = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom('https://x.example/a b|c^d?e=[f]#g#h', 'http://例え.example/路', 'https://x.example/%zz'),
);

const values: Record<(typeof properties)[Property]['shape'], fc.Arbitrary<object>> = {
  texts: texts.map((all) => ({ is: 'texts', texts: all })),
  date: date.map((one) => ({ is: 'date', date: one })),
  money: fc
    .tuple(fc.constantFrom('0', '12.5', '999999999999999.99'), fc.constantFrom('EUR', 'CNY'))
    .map(([amount, currency]) => ({ is: 'money', money: { amount, currency } })),
  count: fc.nat(1000).map((count) => ({ is: 'count', count })),
  party: fc
    .record({ is: fc.constant('party'), name: texts, partyId }, { requiredKeys: ['is', 'name'] })
    .map((one) => one),
  place: fc.record(
    { is: fc.constant('place'), name: texts, country: fc.constantFrom('BE', 'CN') },
    { requiredKeys: ['is', 'name'] },
  ),
  readiness: fc.constant({ is: 'readiness', level: 4, on: '2020' }),
  link: fc.tuple(texts, web).map(([title, href]) => ({ is: 'link', title, href })),
};

const claim = fc
  .constantFrom(...(Object.keys(properties) as Property[]))
  .chain((property) =>
    values[properties[property].shape].map((value) => ({ property, value, source: 'a', isChosen: true })),
  );
const identifier = fc.record({
  scheme: fc.constantFrom(...identifierSchemes),
  value: fc.oneof(
    fc.constantFrom('10.5555/x.1', 'https://doi.org/10.5555/x', '05f950310', 'https://ror.org/05f950310'),
    fc.constantFrom('978-3-16-148410-0', '9783161484100', 'CN 1 A', 'https://x.example/'),
    text,
  ),
  isCertain: fc.boolean(),
});

const record = (reference: string, kinds: readonly RecordKind[] = recordKinds): fc.Arbitrary<ToldRecord> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      title: texts,
      claims: fc.array(claim, { maxLength: 12 }),
      identifiers: fc.array(identifier, { maxLength: 4 }),
      type: fc.nat(20),
      fields: fc.constantFrom([], ['energy']),
      statuses: fc.array(
        fc.record({ standing: fc.constantFrom(...standings), from: date, source: fc.constant('a') }),
        { maxLength: 2 },
      ),
      opensProgramme: fc.boolean(),
      formerly: fc.constantFrom([], ['agreement-998', 'project-999']),
    })
    .map(({ kind, title, claims, type, opensProgramme, formerly, ...rest }) => {
      const types: readonly string[] = recordTypes[kind];
      const chosenType = types[type];
      // Of a property with one value one statement is chosen, as the register sees to.
      const seen = new Set<string>(['title']);
      const kept = claims.filter(
        ({ property }) =>
          !properties[property].single || (!seen.has(property) && seen.add(property).size > 0),
      );
      return {
        reference: `${kind}-${reference}`,
        kind,
        opensProgramme,
        formerly,
        content: recordContent.parse({
          kind,
          ...(chosenType !== undefined && { type: chosenType }),
          sources: [{ key: 'a', title: 'A' }],
          claims: [{ property: 'title', value: { is: 'texts', texts: title }, source: 'a' }, ...kept],
          ...rest,
        }),
      };
    });

const party = (id: string): fc.Arbitrary<ToldParty> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('organisation', 'person'),
    name: text,
    names: texts as fc.Arbitrary<ToldParty['names']>,
    acronym: fc.option(text, { nil: undefined }),
    identifiers: fc.array(
      fc.record({
        scheme: fc.constantFrom(...partySchemes),
        value: fc.oneof(
          fc.constantFrom(
            '05f950310',
            '0000-0002-1825-0097',
            '0009-0002-1825-0097',
            '0000000121839049',
            '501100000925',
          ),
          text,
        ),
      }),
      { maxLength: 5 },
    ),
    type: fc.option(fc.constantFrom(...organisationTypes), { nil: undefined }),
    country: fc.constant('BE'),
    website: fc.option(web, { nil: undefined }),
    parents: fc.subarray(['00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003']),
    affiliations: fc.array(
      fc.record(
        {
          id: partyId,
          name: text,
          from: fc.constantFrom('1999', '2001-05', '2001-05-06'),
          until: fc.constantFrom('2000', '2002-01-01'),
        },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 3 },
    ),
    isTold: fc.boolean(),
  });

const world = fc
  .tuple(
    record('1'),
    fc.array(fc.tuple(fc.constantFrom(...relations), fc.boolean(), record('2')), { maxLength: 4 }),
    party('00000000-0000-4000-8000-000000000001'),
    party('00000000-0000-4000-8000-000000000002'),
    party('00000000-0000-4000-8000-000000000003'),
  )
  .map(([own, around, ...parties]) => ({
    own,
    parties,
    surroundings: {
      neighbours: around.map(([relation, isBack, neighbour], place) => ({
        relation,
        isBack,
        record: { ...neighbour, reference: `${neighbour.kind}-${place + 2}` },
      })),
      parties: new Map(parties.map((one) => [one.id, one])),
    } satisfies Surroundings,
  }));

const optional = (one: Element | undefined): Element[] => (one ? [one] : []);

/** Every entity within another one that has a record of its own. */
function* embedded({ content }: Element): Generator<Element> {
  if (typeof content === 'string') return;
  for (const one of content) {
    if (one.attributes['id'] !== undefined) yield one;
    yield* embedded(one);
  }
}

describe('whatever the register may hold', () => {
  it('fits both profiles and Dublin Core', { skip }, () => {
    const gates = { new: openGate('1.2'), old: openGate('1.1') };
    fc.assert(
      fc.property(world, ({ own, parties, surroundings }) => {
        const said = [
          ...optional(recordInCerif(own, surroundings)),
          ...parties.filter(({ isTold }) => isTold).map((one) => partyInCerif(one, surroundings)),
        ];
        const faults = said.flatMap((one) => [
          ...gates.new.faultsOf(writeElement(one)),
          ...gates.old.faultsOf(writeElement(inOldProfile(one)!)),
        ]);
        const core = recordInDublin(own, surroundings, (reference) => `https://x.example/${reference}`);

        assert.deepEqual([...faults, ...gates.new.faultsOf(writeElement(core))], []);
      }),
      { numRuns: RUNS },
    );
  });

  it('says inside another record nothing that its own does not say', () => {
    fc.assert(
      fc.property(world, ({ own, parties, surroundings }) => {
        const alone: Surroundings = { neighbours: [], parties: surroundings.parties };
        const whole = new Map(
          [
            ...surroundings.neighbours.flatMap(({ record: one }) => optional(recordInCerif(one, alone))),
            ...parties.filter(({ isTold }) => isTold).map((one) => partyInCerif(one, surroundings)),
          ].map((one) => [one.attributes['id'], one]),
        );
        const inside = [...optional(recordInCerif(own, surroundings)), ...whole.values()].flatMap((one) => [
          ...embedded(one),
        ]);
        for (const one of inside) {
          const own = whole.get(one.attributes['id'])!;
          const children = (element: Element) =>
            (element.content as readonly Element[]).map((inner) => JSON.stringify(inner));
          const known = new Set(children(own));

          assert.equal(one.name, own.name);
          assert.deepEqual(
            children(one).filter((child) => !known.has(child)),
            [],
          );
        }
      }),
      { numRuns: RUNS },
    );
  });
});
