export const en = {
  signIn: 'Sign in',
  signInSay: 'This page is for people with an account.',
  notForYou: 'This page is for those who take part in it.',
  goneTitle: 'There is nothing here for you',
  goneSay: 'It does not exist, or you have no part in it. The centre does not say which of the two.',
  toCases: 'To your cases',
  toInterests: 'To your interests',

  cancel: 'Cancel',
  underWay: 'One moment …',
  needed: 'This cannot be left empty.',
  overtakenTitle: 'Somebody was quicker.',
  overtakenSay:
    'It has changed since you opened it, so what you did was not counted. This is how it stands now.',
  note: 'Note',
  noteOptional: 'Note (may be left empty)',

  daysLeft: '{days, plural, =0 {the last day is today} one {# working day left} other {# working days left}}',
  daysLate: '{days, plural, one {# working day late} other {# working days late}}',
  calendarOf: 'by the calendar of {side}',
  presumed: 'Calendar presumed',
  presumedSay: 'The holidays of a year in question have not been announced yet; the day may shift.',

  'hindrance_wrong-state': 'It stands elsewhere by now: {state}.',
  'hindrance_other-kind': 'Cases of this kind do not know this step.',
  'hindrance_names-not-agreed': 'Both sides have to agree to names first.',
  'hindrance_agreement-not-validated':
    'An agreement has to be recorded, and confirmed by the adviser of the other side, first.',
  'hindrance_no-party-on-one-side': 'One of the sides has no organisation in it yet.',
  'hindrance_same-holder': 'It is already the turn of {holder}.',
  'hindrance_unknown-side': 'This side has no part in it.',
  'hindrance_no-client-there':
    'There is no organisation of {side} in it yet, so its adviser has to take the turn.',
  'refused_not-to-be-asked-for':
    'Nobody can be asked about this listing: it is closed, of your own side, or its owner is not with the centre.',
  'refused_too-many-interests':
    'Your organisation has {most} interests on their way; that is as many as can be looked after at once. Withdraw one, or wait for an answer.',
  'refused_already-interested': 'Your organisation has already expressed an interest in this listing.',
  'refused_compartment-closed': 'You cannot write in this compartment.',
  'refused_not-shareable': 'This message cannot be moved there.',
  'refused_adviser-unfit': 'This person is no adviser of your side.',
  'refused_tracking-unknown':
    'There is no case with this code. Please compare it with what your adviser gave you.',
  'refused_interest-step-refused': 'This step does not fit how the interest stands now.',
  'refused_interest-faulty': 'Please mend what is marked above.',
  'refused_owner-unfit':
    'Whoever owns a task must see it where it stands, and its side must take part in the case.',
  'refused_outcome-faulty':
    'This does not fit together: a decision needs its day; filing comes before completeness, and both before a decision; nothing lies in the future.',
  'refused_case-is-closed': 'The case is closed; it has to be reopened first.',
  'refused_task-unknown': 'This task is not here for you any more.',
  'refused_agreement-faulty':
    'This does not fit together: nothing is signed in the future, and no agreement ends before it begins.',
  'refused_outcome-too-early': 'It is too early: reports are taken from 30 days before they are due.',
  'refused_outcome-empty': 'Nothing is filled in yet.',
} as const;
