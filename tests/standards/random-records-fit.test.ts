import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { relations } from '#contracts/register';
import { identifierSchemes as partySchemes, organisationTypes } from '#contracts/parties';
import { type Element, writeElement } from '#platform/xml';
import { partyInCerif, recordInCerif } from '../../src/modules/exchange/domain/cerif/cerif-of.ts';
import { inOldProfile } from '../../src/modules/exchange/domain/cerif/in-old-profile.ts';
import { recordInDublin } from '../../src/modules/exchange/domain/record-in-dublin.ts';
import type { Surroundings, ToldParty } from '../../src/modules/exchange/domain/told.ts';
import { areSchemasHere, openGate } from './open-gate.ts';
import { partyId, record, text, texts, web } from './random-records.ts';

const skip = areSchemasHere ? false : 'the schemas of ../shared/data are not here';
const RUNS = 150;

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
