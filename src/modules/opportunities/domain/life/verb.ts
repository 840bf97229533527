export const verbs = [
  'submit',
  'recall',
  'approve',
  'return',
  'refuse',
  'publish',
  'pause',
  'resume',
  'revise',
  'announce-expiry',
  'renew',
  'expire',
  'withdraw',
  'fulfil',
] as const;
/** What can be done to a listing; each is one action and one journal entry. */
export type Verb = (typeof verbs)[number];
