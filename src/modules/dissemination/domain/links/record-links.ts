import type { RecordContent } from '#contracts/register';
import { licence } from '../licence.ts';
import type { Places } from '../places.ts';
import { saidOf } from '../read-content.ts';
import { schemaType } from '../statements/schema-types.ts';

/** A typed link (RFC 8288). */
export interface TypedLink {
  readonly rel: string;
  readonly href: string;
  /** Media type of what is there. */
  readonly type?: string;
  /** The profile that it keeps to. */
  readonly profile?: string;
}

/** What the record's page says to machines that follow signposts (FAIR Signposting, level 1). People are not named here. */
export function recordLinks(
  { content, reference, elsewhere }: AboutRecord,
  places: Places,
): readonly TypedLink[] {
  return [
    { rel: 'cite-as', href: places.record(reference) },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${schemaType(content).type}` },
    { rel: 'license', href: licence.href },
    { rel: 'describedby', href: places.recordAs(reference, 'jsonld'), type: 'application/ld+json' },
    {
      rel: 'describedby',
      href: places.recordAs(reference, 'datacite.xml'),
      type: 'application/vnd.datacite.datacite+xml',
    },
    ...elsewhere.map((link) => ({ rel: 'describedby', ...link })),
    ...saidOf(content, 'document', 'link').map(({ href }) => ({ rel: 'item', href })),
    { rel: 'linkset', href: places.recordAs(reference, 'linkset'), type: 'application/linkset+json' },
  ];
}

interface AboutRecord {
  readonly content: RecordContent;
  readonly reference: string;
  /** Where other modules describe it, such as the harvesting interface. */
  readonly elsewhere: readonly Omit<TypedLink, 'rel'>[];
}

/** A link as a value of the Link header. */
export function linkValue({ rel, href, type, profile }: TypedLink): string {
  // As URLs are spelled on the wire: nothing in it can end the value.
  const target = new URL(href).href.replaceAll('>', '%3E');
  const attributes = [
    `rel="${rel}"`,
    ...(type ? [`type="${type}"`] : []),
    ...(profile ? [`profile="${profile}"`] : []),
  ];
  return `<${target}>; ${attributes.join('; ')}`;
}

/** The same links as a document of their own (RFC 9264, level 2), and the way back. */
export function linkset(links: readonly TypedLink[], pages: readonly string[]) {
  const told = links.filter(({ rel }) => rel !== 'linkset');
  const targets: Record<string, object[]> = {};
  for (const { rel, ...target } of told) (targets[rel] ??= []).push(target);
  const described = told.filter(({ rel }) => rel === 'describedby' || rel === 'item');
  return {
    linkset: [
      ...pages.map((anchor) => ({ anchor, ...targets })),
      ...described.map(({ rel, href }) => ({
        anchor: href,
        [rel === 'item' ? 'collection' : 'describes']: pages.map((page) => ({
          href: page,
          type: 'text/html',
        })),
      })),
    ],
  };
}
