import type { Hindrance } from '#contracts/documents';
import { Refusal } from '#platform/refusal';
import type { Fault } from './fault-of.ts';
import type { Limit } from './limits.ts';

/** Of what the caller may not see it is not said that it exists. */
export const roomUnknown = (id: string) => new Refusal('not-found', 'documents.room-unknown', { id });
export const documentUnknown = (id: string) => new Refusal('not-found', 'documents.document-unknown', { id });
export const versionUnknown = (number: number) =>
  new Refusal('not-found', 'documents.version-unknown', { number });
export const uploadUnknown = (id: string) => new Refusal('not-found', 'documents.upload-unknown', { id });

export const questionUnknown = (id: string) => new Refusal('not-found', 'documents.question-unknown', { id });

/** Other terms are in force than those that were read, or none in that language: read again. */
export const termsChanged = (side: string) => new Refusal('conflict', 'documents.terms-changed', { side });

export const compartmentClosed = (compartment: string) =>
  new Refusal('not-allowed', 'documents.compartment-closed', { compartment });
export const notOpen = (id: string, hindrance: Hindrance, facts: object = {}) =>
  new Refusal('conflict', `documents.${hindrance}`, { id, ...facts });
export const notShareable = (id: string, into: string) =>
  new Refusal('conflict', 'documents.not-shareable', { id, into });

/** A closed case is read and answered in; it takes nothing new until it is reopened. */
export const caseClosed = (id: string) => new Refusal('conflict', 'documents.case-closed', { id });

/** Only pages of PDF files are shown here. */
export const notShown = (number: number, mediaType: string) =>
  new Refusal('conflict', 'documents.not-shown', { number, mediaType });

/** One archive holds only so many documents: fetch them one by one, or by compartment. */
export const archiveTooLarge = (documents: number, most: number) =>
  new Refusal('conflict', 'documents.archive-too-large', { documents, most });

/** Beyond a limit of the account or of the side's share of the room; says how much it is and what is left. */
export const beyondLimit = ({ limit, ...facts }: Limit) =>
  new Refusal('conflict', `documents.${limit}`, { ...facts });

/** What came is gone again: it is not what its name says, and could be run by whoever believes the name. */
export const contentPretends = (name: string, mediaType: string, fault: Fault) =>
  new Refusal('invalid', `documents.${fault}`, { name, mediaType });
