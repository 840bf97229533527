import { Refusal } from '#platform/refusal';

export const recordUnknown = (reference: string) =>
  new Refusal('not-found', 'dissemination.record-unknown', { reference });

export const sitemapUnknown = (part: string) =>
  new Refusal('not-found', 'dissemination.sitemap-unknown', { part });

export const funderUnknown = (funder: string) =>
  new Refusal('not-found', 'dissemination.funder-unknown', { funder });

export const grantIncomplete = (reference: string, missing: readonly string[]) =>
  new Refusal('not-found', 'dissemination.grant-incomplete', { reference, missing });

/** It went on while both dumps were written, three times. */
export const registerChanging = () => new Refusal('conflict', 'dissemination.register-changing');

/** Something else is kept there, which a dump would take the place of. */
export const folderNotOurs = (folder: string, holds: readonly string[]) =>
  new Refusal('conflict', 'dissemination.folder-not-ours', { folder, holds });

/** It is no folder, cannot be written, or is a place that nothing can be put in the stead of. */
export const folderUnusable = (folder: string, code: string) =>
  new Refusal('invalid', 'dissemination.folder-unusable', { folder, code });
