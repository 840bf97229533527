// Under which terms a package may ship, and the list of those that do.

/** Terms under which a package may ship: permissive ones, and those of fonts and data that ask to be named. */
const ALLOWED = new Set(
  [
    ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0', 'Zlib'],
    ['CC0-1.0', 'Unlicense', 'PSF-2.0', 'Python-2.0', 'PostgreSQL', 'EUPL-1.2'],
    ['OFL-1.1', 'CC-BY-3.0', 'CC-BY-4.0'],
  ].flat(),
);

/**
 * Whether something under these terms (an SPDX expression) may ship: one of several to choose from is enough, of several
 * together each must be allowed. What is not understood may not.
 * @param {string | undefined} expression
 */
export function mayShip(expression) {
  const terms = (expression ?? '').replaceAll(/[()]/g, ' ').trim().split(/\s+/);
  const hasBoth = terms.includes('AND') && terms.includes('OR');
  if (hasBoth || terms.length % 2 === 0) return false;
  const names = terms.filter((_, at) => at % 2 === 0);
  return terms.includes('OR')
    ? names.some((name) => ALLOWED.has(name))
    : names.every((name) => ALLOWED.has(name));
}

/** The licence that a component of a bill names, as an SPDX expression; undefined when it names none. */
export const licenceOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(' AND ') ||
  undefined;

/** One line for each package: licence, name, version, whether every machine gets it. */
export const licenceList = ({ components }) =>
  components
    .map((one) => [licenceOf(one) ?? 'unknown', one.name, one.version, one.scope].join('\t'))
    .toSorted()
    .join('\n')
    .concat('\n');

/** Components of a bill that may not ship. */
export const refusedIn = ({ components }) => components.filter((one) => !mayShip(licenceOf(one)));
