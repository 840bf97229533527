export const en = {
  calendar: 'Calendar',
  notADay: 'This is not a day. Write it like this: {example}',
  outside: 'Choose a day from {from} to {until}.',
} as const;
