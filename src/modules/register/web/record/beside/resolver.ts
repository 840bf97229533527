import type { IdentifierScheme } from '../../../contract.ts';

const prefixes: Readonly<Partial<Record<IdentifierScheme, string>>> = {
  ror: 'https://ror.org/',
  orcid: '',
  doi: 'https://doi.org/',
  'grant-doi': 'https://doi.org/',
  raid: '',
  cstr: 'https://www.cstr.cn/CSTR:',
  url: '',
};

/** Where an identifier leads; nothing for numbers that no public resolver knows. */
export function resolverOf(scheme: IdentifierScheme, value: string): string | undefined {
  const prefix = prefixes[scheme];
  if (prefix === undefined) return undefined;
  const href = prefix === '' ? value : prefix + value.split('/').map(encodeURIComponent).join('/');
  return /^https?:\/\//.test(href) ? href : undefined;
}
