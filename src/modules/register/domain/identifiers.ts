import type { IdentifierScheme } from '#contracts/register';

/** How each scheme is spelled here: bare, without the address of a resolver, but for ORCID, which is one. */
const spelling: Readonly<Record<IdentifierScheme, RegExp>> = {
  ror: /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/,
  orcid: /^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
  doi: /^10\.\d{4,9}\/\S+$/,
  'grant-doi': /^10\.\d{4,9}\/\S+$/,
  raid: /^https:\/\/raid\.org\/10\.\d{4,9}\/\S+$/,
  // GB/T 32843-2016
  cstr: /^\w{5}\.\d{2}\..+$/,
  'award-number': /^\S.*$/,
  'project-number': /^\S.*$/,
  'patent-number': /^[A-Z]{2} ?[\w./-]+$/,
  'patent-family': /^\S.*$/,
  isbn: /^97[89]-?[\d-]{10,14}$/,
  url: /^https?:\/\/\S+$/,
};

/** What is wrong with an identifier: how it is spelled, or its check characters. */
export function identifierFault(scheme: IdentifierScheme, value: string): string | undefined {
  if (!spelling[scheme].test(value)) return 'register.identifier-misspelt';
  const isSound = scheme === 'ror' ? rorIsSound(value) : scheme === 'orcid' ? orcidIsSound(value) : true;
  return isSound ? undefined : 'register.identifier-unsound';
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** ISO 7064 mod 97-10 over the number that the six signs spell in Crockford's base 32. */
function rorIsSound(value: string): boolean {
  let number = 0n;
  for (const sign of value.slice(0, 7)) number = number * 32n + BigInt(CROCKFORD.indexOf(sign));
  return 98n - ((number * 100n) % 97n) === BigInt(value.slice(7));
}

/** ISO 7064 mod 11-2. */
function orcidIsSound(value: string): boolean {
  const signs = value.slice(-19).replaceAll('-', '');
  let total = 0;
  for (const digit of signs.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return signs[15] === (check === 10 ? 'X' : String(check));
}
