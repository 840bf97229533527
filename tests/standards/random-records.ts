import fc from 'fast-check';
import {
  identifierSchemes,
  properties,
  type Property,
  recordContent,
  type RecordKind,
  recordKinds,
  recordTypes,
  standings,
} from '#contracts/register';
import type { ToldRecord } from '../../src/modules/exchange/domain/told.ts';

/** Texts as bad as a register takes them. */
export const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    fc.constantFrom('A & B <c>', ']]>', '中文', '\u0001x', '\ud800y', '\ufffe', '"\'', 'a\r\n\tb', '𠮷'),
  )
  .filter((one) => one.trim() !== '' && !one.includes('\0'));
export const texts = fc
  .record({ zh: text, en: text, fr: text, nl: text }, { requiredKeys: [] })
  .filter((all) => Object.keys(all).length > 0);
const DATES =
  'XXXX 1979 1979-11 1979-11-23 2004~ 2003-02? 2003/2004 2010-01-02/2010-01-05 2026-10-01 2029 2100 2001-09~/2003';
const date = fc.constantFrom(...DATES.split(' '));
export const partyId = fc
  .constantFrom('1', '2', '3', '4')
  .map((one) => `00000000-0000-4000-8000-00000000000${one}`);
export const web = fc.oneof(
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

/** A record of any kind, saying anything that the register takes. */
export const record = (
  reference: string,
  kinds: readonly RecordKind[] = recordKinds,
): fc.Arbitrary<ToldRecord> =>
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
