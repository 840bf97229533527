export const en = {
  track: 'Follow a case',
  trackLede:
    'With the code that your adviser gave you, you see where the case stands and whose turn it is. Without an account, and without names.',
  code: 'Tracking code',
  codeNote: 'Twelve letters and figures, such as 7KQ2-M0XA-R4TD.',
  look: 'See where it stands',
  looking: 'Looking it up …',
  state: 'State',
  since: 'since {day}',
  kind: 'Kind',
  opened: 'Opened',
  turn: 'Whose turn',
  until: 'Until',
  closed: 'The case is closed; nobody owes a move.',
  ask: 'Ask your adviser for anything else: names and contents are not shown here.',
} as const;
