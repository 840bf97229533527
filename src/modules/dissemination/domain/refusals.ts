import { Refusal } from '#platform/refusal';

export const recordUnknown = (reference: string) =>
  new Refusal('not-found', 'dissemination.record-unknown', { reference });

export const sitemapUnknown = (part: string) =>
  new Refusal('not-found', 'dissemination.sitemap-unknown', { part });

export const funderUnknown = (funder: string) =>
  new Refusal('not-found', 'dissemination.funder-unknown', { funder });

export const grantIncomplete = (reference: string, missing: readonly string[]) =>
  new Refusal('not-found', 'dissemination.grant-incomplete', { reference, missing });
