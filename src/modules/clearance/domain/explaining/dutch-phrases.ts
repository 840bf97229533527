import type { Phrases } from './phrase-forms.ts';

const states = {
  required: 'zou het nodig zijn',
  undetermined: 'zou het openblijven',
  'not-required': 'zou het niet spelen',
};
const comparisons = {
  'at-least': 'ten minste',
  'at-most': 'ten hoogste',
  over: 'meer dan',
  under: 'minder dan',
};

export const dutchPhrases: Phrases = {
  required: 'Nodig, omdat:',
  notRequired: 'Speelt niet, omdat:',
  undetermined: 'Nog niet bekend. Het hangt af van:',
  always: 'het hoort bij elk dossier',
  yes: 'ja',
  no: 'nee',
  nothing: 'geen',
  answered: (question, answer) => `${question} ${answer}`,
  open: (question) => `${question} (niet beantwoord)`,
  compared: (comparison, figure) => `${comparisons[comparison]} ${figure}`,
  limit: (answered, compared) => `${answered} (getoetst aan: ${compared})`,
  expected: 'aangekondigd, hier nog geen recht',
  notYet: (day) => `de regel begint op ${day}`,
  ended: (day) => `de regel eindigde op ${day}`,
  ranOut: (day, authority) => `de regel liep af op ${day}; vraag of hij verlengd is: ${authority}`,
  wouldChange: (question, answer, state) => `Met een ander antwoord ${states[state]}: ${question} ${answer}`,
  caution: (reviewed, authority) =>
    `Onderzoekswerk, geen juridisch advies; laatst nagekeken op ${reviewed}. Na te vragen bij: ${authority}.`,
  namedAuthorities: 'de overheid die elke procedure noemt',
  and: ', ',
  also: '; ',
  all: 'al deze voorwaarden:',
  any: 'één van deze volstaat:',
  not: 'niet deze:',
  either: (words) => words.join(' of '),
  something: "een ander antwoord dan 'geen'",
};
