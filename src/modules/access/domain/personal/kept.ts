/** What the centre keeps of a person, one line for each kind. */
export const keptKinds = [
  'account',
  'ways-in',
  'sessions',
  'memberships',
  'delegations',
  'invitations',
  'page',
  'proposals',
  'consents',
  'audit',
  'tries',
] as const;
export type KeptKind = (typeof keptKinds)[number];

export interface Kept {
  readonly kind: KeptKind;
  /** Until when: texts say it in the reader's language. */
  readonly until: 'account-closed' | 'ended-and-14-days' | 'link-over' | 'always-without-names' | 'one-day';
  /** By which law, spelled as lawyers do. */
  readonly articles: readonly string[];
}

/** The table of one page and one endpoint. Each line names the ground in European and in Chinese law. */
export const keptOfPeople: readonly Kept[] = [
  { kind: 'account', until: 'account-closed', articles: ['GDPR art. 6(1)(b)', 'PIPL art. 13(2)'] },
  { kind: 'ways-in', until: 'account-closed', articles: ['GDPR art. 32', 'PIPL art. 51'] },
  { kind: 'sessions', until: 'ended-and-14-days', articles: ['GDPR art. 32', 'PIPL art. 51'] },
  { kind: 'memberships', until: 'account-closed', articles: ['GDPR art. 6(1)(b)', 'PIPL art. 13(2)'] },
  { kind: 'delegations', until: 'account-closed', articles: ['GDPR art. 6(1)(b)', 'PIPL art. 13(2)'] },
  { kind: 'invitations', until: 'link-over', articles: ['GDPR art. 6(1)(f)', 'PIPL art. 13(2)'] },
  { kind: 'page', until: 'account-closed', articles: ['GDPR art. 6(1)(a)', 'PIPL art. 13(1), 25'] },
  { kind: 'proposals', until: 'always-without-names', articles: ['GDPR art. 6(1)(f)', 'PIPL art. 13(2)'] },
  { kind: 'consents', until: 'account-closed', articles: ['GDPR art. 7(1)', 'PIPL art. 14, 39'] },
  { kind: 'audit', until: 'always-without-names', articles: ['GDPR art. 17(3)(e)', 'PIPL art. 47, 54'] },
  { kind: 'tries', until: 'one-day', articles: ['GDPR art. 6(1)(f), 32', 'PIPL art. 51'] },
];
