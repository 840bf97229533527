import { Refusal } from '#platform/refusal';

export const recordUnknown = (reference: string) =>
  new Refusal('not-found', 'dissemination.record-unknown', { reference });

export const sitemapUnknown = (part: string) =>
  new Refusal('not-found', 'dissemination.sitemap-unknown', { part });
