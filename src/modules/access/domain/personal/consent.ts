/** What crosses to the other side, or is shown to everybody, only when the person said so. */
export const consentSubjects = [
  'name-to-other-side',
  'contact-to-other-side',
  'texts-to-other-side',
  'page-to-everybody',
] as const;
export type ConsentSubject = (typeof consentSubjects)[number];

/** The version of the sentences in `web/texts.*` that a person agrees to; a changed sentence gets a new one. */
export const CONSENT_WORDING = '2026-11';
