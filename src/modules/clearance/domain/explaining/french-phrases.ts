import type { Phrases } from './phrase-forms.ts';

const states = {
  required: 'elle serait requise',
  undetermined: 'elle resterait ouverte',
  'not-required': 'elle ne serait pas déclenchée',
};
const comparisons = { 'at-least': 'au moins', 'at-most': 'au plus', over: 'plus de', under: 'moins de' };

export const frenchPhrases: Phrases = {
  required: 'Requise, parce que :',
  notRequired: 'Non déclenchée, parce que :',
  undetermined: 'Pas encore connu. Cela dépend de :',
  always: 'elle fait partie de tout dossier',
  yes: 'oui',
  no: 'non',
  nothing: 'aucun',
  answered: (question, answer) => `${question} ${answer}`,
  open: (question) => `${question} (sans réponse)`,
  compared: (comparison, figure) => `${comparisons[comparison]} ${figure}`,
  limit: (answered, compared) => `${answered} (comparé à : ${compared})`,
  expected: 'annoncé, pas encore en droit belge',
  notYet: (day) => `la règle commence le ${day}`,
  ended: (day) => `la règle a pris fin le ${day}`,
  ranOut: (day, authority) => `la règle a expiré le ${day} ; demandez si elle a été prolongée : ${authority}`,
  wouldChange: (question, answer, state) =>
    `Avec une autre réponse, ${states[state]} : ${question} ${answer}`,
  caution: (reviewed, authority) =>
    `Travail de recherche, sans valeur d'avis juridique ; dernière révision le ${reviewed}. À vérifier auprès de : ${authority}.`,
  namedAuthorities: "l'autorité que nomme chaque procédure",
  and: ', ',
  also: ' ; ',
  all: 'toutes ces conditions :',
  any: 'une de ces conditions suffit :',
  not: 'pas celle-ci :',
  either: (words) => words.join(' ou '),
  something: 'une réponse autre que « aucun »',
};
