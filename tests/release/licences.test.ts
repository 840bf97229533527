import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { licenceList, licenceOf, mayShip, refusedIn } from '../../tools/licences.mjs';
import { sbomOf } from '../../tools/sbom.mjs';

const root = path.resolve(import.meta.dirname, '../..');

interface Component {
  readonly name: string;
  readonly 'bom-ref': string;
  readonly hashes?: readonly { readonly alg: string }[];
}

describe('what ships besides our own code', () => {
  const bill = sbomOf(root) as { components: Component[]; serialNumber: string; metadata: object };

  it('is under terms that allow it, each known', () => {
    assert.ok(bill.components.length > 150);
    assert.deepEqual(
      refusedIn(bill as never).map((one: Component) => `${one['bom-ref']}: ${licenceOf(one as never)}`),
      [],
    );
  });

  const shipped = ['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND OFL-1.1', '(ISC AND CC-BY-3.0)', 'BlueOak-1.0.0'];
  const kept = [
    undefined,
    '',
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0-only',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'LGPL-3.0',
    'SSPL-1.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
    'MIT OR GPL-3.0-only AND ISC',
    'NOASSERTION',
  ];
  for (const terms of shipped) it(`may be under ${terms}`, () => assert.equal(mayShip(terms), true));
  for (const terms of kept)
    it(`may not be under ${terms ?? 'nothing'}`, () => assert.equal(mayShip(terms), false));

  it('is listed in the same bytes each time, with a digest of every package', () => {
    assert.deepEqual(sbomOf(root), bill);
    assert.match(bill.serialNumber, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    assert.deepEqual(
      bill.components.filter(({ hashes = [] }) => !hashes.some(({ alg }) => alg === 'SHA-512')),
      [],
    );
    assert.equal(JSON.stringify(bill.metadata).includes('timestamp'), false);
    assert.equal(
      licenceList(bill as never)
        .trimEnd()
        .split('\n').length,
      bill.components.length,
    );
  });
});
