import type { Element } from '#platform/xml';
import { CERIF_1_1, CERIF_1_2 } from './namespaces.ts';

/** Elements that 1.1 does not know, as the generic identifier that it has in their place. */
const GENERIC: Readonly<Record<string, string>> = {
  RORID: 'https://w3id.org/cerif/vocab/IdentifierTypes#RORID',
  GRID: 'https://w3id.org/cerif/vocab/IdentifierTypes#GRID',
  FundRefID: 'https://w3id.org/cerif/vocab/IdentifierTypes#FundRefID',
  GrantDOI: 'https://w3id.org/cerif/vocab/IdentifierTypes#GrantDOI',
};
const ISNI = 'https://w3id.org/cerif/vocab/IdentifierTypes#ISNI';

const OLD_ORCID = /^https:\/\/orcid[.]org\/0000-000(1-[5-9]|2-\d|3-[0-4])\d{3}-\d{3}[\dX]$/;

/** The same in the profile 1.1, element by element: what it lacks takes the place that it had then, or is left out. */
export function inOldProfile(one: Element, parent = ''): Element | undefined {
  const { name, namespace, attributes, content } = one;
  if (isUnknown(one, parent)) return undefined;
  const generic = GENERIC[name] ?? (parent === 'OrgUnit' && name === 'ISNI' ? ISNI : undefined);
  if (generic !== undefined) return { name: 'Identifier', attributes: { type: generic }, content };
  return {
    name,
    attributes,
    ...(namespace !== undefined && { namespace: namespace === CERIF_1_2 ? CERIF_1_1 : namespace }),
    content:
      typeof content === 'string' ? content : content.flatMap((inner) => inOldProfile(inner, name) ?? []),
  };
}

/** Children that 1.1 does not know, and has nothing in their place. */
const UNKNOWN = new Set(['Person Identifier', 'Patent URL']);

const isUnknown = ({ name, content }: Element, parent: string): boolean =>
  (name === 'ORCID' && !OLD_ORCID.test(String(content))) || UNKNOWN.has(`${parent} ${name}`);
