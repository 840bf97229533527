import type { IdentifierScheme } from '#contracts/register';
import { checkMod11Radix2, checkRor } from '#platform/check-characters';

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

const rorIsSound = (value: string) => checkRor(value.slice(0, 7)) === value.slice(7);

function orcidIsSound(value: string): boolean {
  const signs = value.slice(-19).replaceAll('-', '');
  return checkMod11Radix2(signs.slice(0, 15)) === signs[15];
}
