import { everyRecord, recordParts } from '#modules/register';
import type { PlainAnswer } from '#platform/contract';
import { languages, languageTag } from '#platform/languages';
import { sitemapUnknown } from '../../domain/refusals.ts';
import { everyOrganisation, organisationParts } from '../../store/every-organisation.ts';
import type { Step } from '../dumps/write-dump.ts';

/** Four addresses each: 20,000 a file, where 50,000 may stand and 50 MB. */
const PAGES = 5_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

interface Asked {
  readonly step: Step;
  readonly origin: string;
  /** Pages that are about no single thing, without their language. */
  readonly pages: readonly string[];
}

/** The list of lists. */
export async function sitemapIndex({ step, origin }: Pick<Asked, 'step' | 'origin'>): Promise<PlainAnswer> {
  const records = await step((db) => recordParts(db, PAGES));
  const organisations = await step((db) => organisationParts(db, PAGES));
  const parts = [
    { name: 'pages', changedAt: undefined },
    ...records.map(({ changedAt }, place) => ({ name: `records-${place + 1}`, changedAt })),
    ...organisations.map((_, place) => ({ name: `organisations-${place + 1}`, changedAt: undefined })),
  ];
  const lines = parts.map(
    ({ name, changedAt }) =>
      `<sitemap><loc>${origin}/sitemaps/${name}.xml</loc>${lastChanged(changedAt)}</sitemap>\n`,
  );
  return { body: `${HEAD}<sitemapindex ${NAMES}>\n${lines.join('')}</sitemapindex>\n` };
}

/** One list, with every page in its four languages. */
export async function sitemapPart(asked: Asked, part: string): Promise<PlainAnswer> {
  const [, kind, number] = /^(pages|records|organisations)(?:-([1-9]\d{0,5}))?$/.exec(part) ?? [];
  if (kind === 'pages' && number === undefined)
    return { body: written(asked, [asked.pages.map((path) => ({ path }))]) };
  if (kind === undefined || kind === 'pages' || number === undefined) throw sitemapUnknown(part);
  const { step } = asked;
  const parts = await step((db): Promise<readonly { after: string | undefined }[]> =>
    kind === 'records' ? recordParts(db, PAGES) : organisationParts(db, PAGES),
  );
  const found = parts[Number(number) - 1];
  if (!found) throw sitemapUnknown(part);
  return {
    body: written(asked, kind === 'records' ? records(step, found.after) : organisations(step, found.after)),
  };
}

interface Listed {
  readonly path: string;
  readonly changedAt?: Date | undefined;
}

const PAGE = 500;

async function* records(step: Step, start: string | undefined): AsyncGenerator<Listed[]> {
  let after = start;
  for (let read = 0; read < PAGES; read += PAGE) {
    const from = after;
    const page = await step((db) => everyRecord(db, { after: from, limit: PAGE }));
    yield page.map(({ reference, changedAt }) => ({ path: `/register/${reference}`, changedAt }));
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

async function* organisations(step: Step, start: string | undefined): AsyncGenerator<Listed[]> {
  let after = start;
  for (let read = 0; read < PAGES; read += PAGE) {
    const from = after;
    const page = await step((db) => everyOrganisation(db, { after: from, limit: PAGE }));
    yield page.map((id) => ({ path: `/organisations/${id}` }));
    if (page.length < PAGE) return;
    after = page.at(-1)!;
  }
}

async function* written(
  { origin }: Asked,
  pages: AsyncIterable<Listed[]> | Iterable<Listed[]>,
): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${NAMES} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for await (const page of pages) yield page.map((listed) => entries(origin, listed)).join('');
  yield '</urlset>\n';
}

function entries(origin: string, { path, changedAt }: Listed): string {
  const at = (language: string) => `${origin}/${language}${path}`;
  const alternates = [
    ...languages.map((language) => [languageTag[language], at(language)]),
    ['x-default', path === '/' ? `${origin}/` : at('en')],
  ].map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`);
  return languages
    .map(
      (language) => `<url><loc>${at(language)}</loc>${lastChanged(changedAt)}${alternates.join('')}</url>\n`,
    )
    .join('');
}

const lastChanged = (at: Date | undefined) => (at ? `<lastmod>${at.toISOString()}</lastmod>` : '');

/** Programs may read everything here; what needs an account asks for it. */
export const robots = (origin: string): PlainAnswer => ({
  body: `User-agent: *\nDisallow: /health/\n\nSitemap: ${origin}/sitemap.xml\n`,
});
