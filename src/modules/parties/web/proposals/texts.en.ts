export const en = {
  proposals: 'Proposed changes',
  proposalsLede:
    'What somebody would change in entries that you answer for. Look at each beside what stands there now, and decide.',
  toDecide: 'Waiting for your decision',
  waitingMeta:
    '{count, plural, one {# proposal} other {# proposals}}, the oldest for {days, plural, =0 {less than a day} one {# day} other {# days}}',
  nothingTitle: 'Nothing waits for you',
  nothingSay:
    'Proposals for organisations that you speak for, for your own page, and for your side if you advise it, will stand here.',
  entry: 'Entry',
  what: 'What would change',
  days: 'Waiting for (days)',
  next: 'Next step',
  decide: 'Look and decide',
  decideOn: 'Look and decide: {name}',
  kind_person: 'person',
  kind_organisation: 'organisation',
  mine: 'Made by you',
  state: 'State',
  on: 'Proposed on',
  moreWait: '{total, number} are waiting in all; these are the oldest.',
  proposalsSignIn: 'Sign in to see proposals.',
} as const;
