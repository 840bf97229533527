import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import { Parser, type Quad, Store, Writer } from 'n3';
import Validator from 'rdf-validate-shacl';
import { openDissemination } from './testing.ts';

const shapes = new Parser().parse(
  fs.readFileSync(path.join(import.meta.dirname, 'shapes/dcat-ap.ttl'), 'utf8'),
);
const nothing = async (url: string): Promise<never> => assert.fail(`${url} was asked for`);

describe('the catalogue of open data', async () => {
  const { get } = await openDissemination();
  const turtle = new Parser().parse((await get('/api/dissemination/catalogue.ttl')).body);
  const conforms = async (quads: readonly Quad[]) => {
    const validator = new Validator(new Store(shapes) as never);
    const { conforms: isSo, results } = await validator.validate(new Store(quads) as never);
    return { isSo, faults: results.map(({ path: of }) => (of as { value?: string } | null)?.value) };
  };

  it('has what DCAT-AP asks for, and all that it recommends of what we know', async () => {
    assert.deepEqual(await conforms(turtle), { isSo: true, faults: [] });
  });

  it('would not, without any one of its mandatory properties', async () => {
    const mandatory = [
      'publisher',
      'title',
      'description',
      'accessURL',
      'endpointURL',
      'name',
      'checksumValue',
    ];
    for (const name of mandatory) {
      const without = turtle.filter(({ predicate }) => !predicate.value.endsWith(name));
      assert.equal((await conforms(without)).isSo, false, name);
    }
  });

  it('says the same in JSON-LD and in Turtle', async () => {
    const { body } = await get('/api/dissemination/catalogue.jsonld');
    const fromJson = await jsonld.canonize(JSON.parse(body) as object, {
      algorithm: 'URDNA2015',
      format: 'application/n-quads',
      documentLoader: nothing,
      safe: true,
    });
    const fromTurtle = await jsonld.canonize(new Writer({ format: 'N-Quads' }).quadsToString(turtle), {
      algorithm: 'URDNA2015',
      inputFormat: 'application/n-quads',
      format: 'application/n-quads',
    });

    assert.ok(turtle.length > 150);
    assert.equal(fromTurtle, fromJson);
  });
});
