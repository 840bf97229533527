import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { IdentifierScheme } from '#contracts/parties';
import {
  checkBelgianEnterprise,
  checkCreditCode,
  checkMod11Radix2,
  checkRor,
  remainderMod97,
} from '#platform/check-characters';
import { identifiersIn, impliedIdentifiers, readIdentifier } from './identifier.ts';

const ROR_SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const CODE_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const DIGITS = '0123456789';

const textOf = (signs: string, length: number) =>
  fc.array(fc.constantFrom(...signs), { minLength: length, maxLength: length }).map((row) => row.join(''));

const sixteen = textOf(DIGITS, 15).map((row) => row + checkMod11Radix2(row));
const lei = fc
  .tuple(textOf(DIGITS, 4), textOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 14))
  .map(([digits, letters]) => digits + letters)
  .map((row) => row + String(98 - remainderMod97(`${row}00`)).padStart(2, '0'));

/** A sound identifier of each scheme, and the signs that may stand where in it. */
const sound: Record<
  string,
  { scheme: IdentifierScheme; any: fc.Arbitrary<string>; alike(sign: string): string }
> = {
  ROR: {
    scheme: 'ror',
    any: textOf(ROR_SIGNS, 6).map((row) => `0${row}${checkRor(`0${row}`)}`),
    alike: (sign) => (/\d/.test(sign) ? DIGITS : ROR_SIGNS.slice(10)),
  },
  'Belgian enterprise number': {
    scheme: 'be-enterprise',
    any: textOf(DIGITS, 7).map((row) => `0${row}${checkBelgianEnterprise(`0${row}`)}`),
    alike: () => DIGITS,
  },
  'Chinese credit code': {
    scheme: 'cn-uscc',
    any: fc
      .tuple(textOf(CODE_SIGNS, 2), textOf(DIGITS, 6), textOf(CODE_SIGNS, 9))
      .map((parts) => parts.join('') + checkCreditCode(parts.join(''))),
    alike: () => CODE_SIGNS,
  },
  LEI: {
    scheme: 'lei',
    any: lei,
    alike: (sign) => (/\d/.test(sign) ? DIGITS : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  },
  ORCID: { scheme: 'orcid', any: sixteen, alike: () => DIGITS },
  ISNI: { scheme: 'isni', any: sixteen, alike: () => DIGITS },
};

const isSound = (scheme: IdentifierScheme, text: string) => readIdentifier(scheme, text).is === 'sound';

describe('identifiers', () => {
  const known: [IdentifierScheme, string, string][] = [
    ['ror', 'https://ror.org/05f950310', '05f950310'],
    ['be-enterprise', 'BE 0419.052.173', '0419052173'],
    ['be-enterprise', '0566.988.259', '0566988259'],
    ['cn-uscc', '91350100M000100Y43', '91350100M000100Y43'],
    ['lei', '5067 00GE 1G29 325Q X363', '506700GE1G29325QX363'],
    ['orcid', 'https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['orcid', '000000021694233X', '0000-0002-1694-233X'],
    ['isni', '0000 0001 0668 7884', '0000000106687884'],
    ['vat', 'BE 0419.052.173', 'BE0419052173'],
    ['vat', 'NL 123456789B01', 'NL123456789B01'],
    ['wikidata', 'http://www.wikidata.org/entity/Q833670', 'Q833670'],
    ['grid', 'grid.5596.f', 'grid.5596.f'],
    ['fundref', '10.13039/501100004040', '501100004040'],
  ];
  for (const [scheme, written, value] of known)
    it(`reads ${scheme} “${written}” as ${value}`, () =>
      assert.deepEqual(readIdentifier(scheme, written), { is: 'sound', value }));

  const wrong: [IdentifierScheme, string, string][] = [
    ['ror', '05f950311', 'check-failed'],
    ['ror', '05i950310', 'misshapen'],
    ['be-enterprise', '0566988258', 'check-failed'],
    ['be-enterprise', '2566988259', 'misshapen'],
    ['cn-uscc', '91350100M000100Y4Z', 'misshapen'],
    ['cn-uscc', '91350100M000100Y44', 'check-failed'],
    ['lei', '506700GE1G29325QX364', 'check-failed'],
    ['orcid', '0000-0002-1825-0098', 'check-failed'],
    ['vat', 'BE0419052174', 'check-failed'],
    ['vat', 'ZZ123', 'check-failed'],
  ];
  for (const [scheme, written, is] of wrong)
    it(`calls ${scheme} “${written}” ${is}`, () => assert.equal(readIdentifier(scheme, written).is, is));

  for (const [name, { scheme, any, alike }] of Object.entries(sound)) {
    it(`of the kind ${name} lose their soundness by any one wrong sign`, () =>
      fc.assert(
        fc.property(any, fc.nat(), fc.nat(), (text, where, what) => {
          const at = where % text.length;
          const others = [...alike(text[at]!)].filter((sign) => sign !== text[at]);
          const changed = text.slice(0, at) + others[what % others.length] + text.slice(at + 1);
          assert.equal(isSound(scheme, text), true);
          assert.equal(isSound(scheme, changed), false, changed);
        }),
      ));

    it(`of the kind ${name} lose their soundness when two neighbours change places`, () =>
      fc.assert(
        fc.property(any, fc.nat(), (text, where) => {
          const at = where % (text.length - 1);
          const [one, other] = [text[at]!, text[at + 1]!];
          fc.pre(one !== other && alike(one) === alike(other));
          assert.equal(isSound(scheme, text.slice(0, at) + other + one + text.slice(at + 2)), false);
        }),
      ));
  }

  it('are found in a search text, and a name is none', () => {
    assert.deepEqual(identifiersIn(' Q833670 '), [{ scheme: 'wikidata', value: 'Q833670' }]);
    assert.deepEqual(
      identifiersIn('BE0419052173').map(({ scheme }) => scheme),
      ['be-enterprise', 'vat'],
    );
    assert.deepEqual(identifiersIn('KU Leuven'), []);
    assert.deepEqual(identifiersIn('清华大学'), []);
  });

  it('imply each other: a Belgian VAT number contains the enterprise number', () =>
    assert.deepEqual(impliedIdentifiers([{ scheme: 'vat', value: 'BE0419052173', certainty: 'certain' }]), [
      { scheme: 'be-enterprise', value: '0419052173', certainty: 'certain' },
    ]));
});
