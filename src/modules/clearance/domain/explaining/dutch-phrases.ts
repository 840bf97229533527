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
  notKnown: 'niet bekend',
  answered: (question, answer) => `${question} ${answer}`,
  open: (question) => `${question} (niet beantwoord)`,
  limit: (comparison, figure) => `getoetst aan: ${comparisons[comparison]} ${figure}`,
  expected: 'aangekondigd, hier nog geen recht',
  notYet: (day) => `de regel begint op ${day}`,
  ended: (day) => `de regel eindigde op ${day}`,
  ranOut: (day, authority) => `de regel liep af op ${day}; vraag of hij verlengd is: ${authority}`,
  wouldChange: (question, answer, state) => `Met een ander antwoord ${states[state]}: ${question} ${answer}`,
  caution: (reviewed, authority) =>
    `Onderzoek, geen juridisch advies; laatst nagekeken op ${reviewed}. Vraag: ${authority}.`,
  confidence: { high: 'Zekerheid: hoog', medium: 'Zekerheid: middelmatig', low: 'Zekerheid: laag' },
  namedAuthorities: 'de overheid die elke procedure noemt',
  unverified: 'Niet nagegaan:',
  and: ', ',
};
