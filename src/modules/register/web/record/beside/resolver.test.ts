import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolverOf } from './resolver.ts';

describe('where an identifier leads', () => {
  const cases: [scheme: Parameters<typeof resolverOf>[0], value: string, href: string | undefined][] = [
    ['ror', '00cv9y106', 'https://ror.org/00cv9y106'],
    ['doi', '10.3030/101000210', 'https://doi.org/10.3030/101000210'],
    ['doi', '10.1002/(SICI)1097<1::AID>3.0', 'https://doi.org/10.1002/(SICI)1097%3C1%3A%3AAID%3E3.0'],
    ['orcid', 'https://orcid.org/0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
    ['url', 'javascript:alert(1)', undefined],
    ['award-number', 'W/1979', undefined],
  ];
  for (const [scheme, value, href] of cases)
    it(`of ${scheme} ${value}`, () => assert.equal(resolverOf(scheme, value), href));
});
