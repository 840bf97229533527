import { type Identifier, type IdentifierScheme, identifierSchemes } from '#contracts/parties';
import { schemes } from './schemes.ts';

/** What became of an identifier as somebody wrote it. */
export type IdentifierReading =
  | { is: 'sound'; value: string }
  | { is: 'misshapen'; written: string }
  | { is: 'check-failed'; value: string };

/** Reads an identifier in any usual spelling: with spaces, dots, country prefix or as a web address. */
export function readIdentifier(scheme: IdentifierScheme, written: string): IdentifierReading {
  const { bare, shape, isSound } = schemes[scheme];
  const value = bare(written);
  if (!shape.test(value)) return { is: 'misshapen', written };
  return isSound && !isSound(value) ? { is: 'check-failed', value } : { is: 'sound', value };
}

/** Every identifier that a search text could be; only sound ones, so a name is rarely taken for a number. */
export function identifiersIn(text: string): Pick<Identifier, 'scheme' | 'value'>[] {
  const written = text.trim();
  if (written.length < 2 || written.length > 100) return [];
  return identifierSchemes.flatMap((scheme) => {
    const reading = readIdentifier(scheme, written);
    return reading.is === 'sound' ? [{ scheme, value: reading.value }] : [];
  });
}

/** Where a reader can look the identifier up. */
export const identifierHref = (scheme: IdentifierScheme, value: string) => schemes[scheme].href?.(value);

/** A VAT number of the Belgian form carries the enterprise number in it. */
export function impliedIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const belgian = identifiers.filter(({ scheme, value }) => scheme === 'vat' && value.startsWith('BE'));
  return belgian.map(({ value, certainty }) => ({
    scheme: 'be-enterprise',
    value: value.slice(2),
    certainty,
  }));
}

const BINDING = new Set<IdentifierScheme>(['ror', 'be-enterprise', 'cn-uscc', 'lei']);

/** Numbers of registers that give each organisation one: two sources with the same one speak of the same organisation. */
export const bindingIdentifiers = (identifiers: readonly Identifier[]): Identifier[] =>
  [...identifiers, ...impliedIdentifiers(identifiers)].filter(
    ({ scheme, certainty }) => certainty === 'certain' && BINDING.has(scheme),
  );
