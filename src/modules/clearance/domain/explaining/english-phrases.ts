import type { Phrases } from './phrase-forms.ts';

const states = {
  required: 'it would be needed',
  undetermined: 'it would be open',
  'not-required': 'it would not be triggered',
};
const comparisons = { 'at-least': 'at least', 'at-most': 'at most', over: 'more than', under: 'less than' };

export const englishPhrases: Phrases = {
  required: 'Needed, because:',
  notRequired: 'Not triggered, because:',
  undetermined: 'Not known yet. It depends on:',
  always: 'it belongs to every case',
  yes: 'yes',
  no: 'no',
  nothing: 'none',
  answered: (question, answer) => `${question} ${answer}`,
  open: (question) => `${question} (not answered)`,
  compared: (comparison, figure) => `${comparisons[comparison]} ${figure}`,
  limit: (answered, compared) => `${answered} (held against: ${compared})`,
  expected: 'announced, not yet law here',
  notYet: (day) => `the rule begins on ${day}`,
  ended: (day) => `the rule ended on ${day}`,
  ranOut: (day, authority) => `the rule ran out on ${day}; ask whether it was extended: ${authority}`,
  wouldChange: (question, answer, state) => `With another answer, ${states[state]}: ${question} ${answer}`,
  caution: (reviewed, authority) =>
    `Research, not legal advice; last reviewed on ${reviewed}. Ask: ${authority}.`,
  namedAuthorities: 'the authority that each procedure names',
  and: ', ',
  also: '; ',
  all: 'all of these:',
  any: 'one of these is enough:',
  not: 'not this:',
  either: (words) => words.join(' or '),
  something: 'anything but none',
};
