import { Refusal } from '#platform/refusal';

/** The mailbox is for this machine alone: mail carries links that open accounts. */
export const mailNotShown = () => new Refusal('not-found', 'messages.mail-not-shown');
