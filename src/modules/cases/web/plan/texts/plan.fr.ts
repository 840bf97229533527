import type { en } from './plan.en.ts';

export const fr: Record<keyof typeof en, string> = {
  plan: 'Plan des démarches',
  asOf: 'droit au {day}, règles relues le {reviewed}',
  fetching: 'Préparation du plan…',
  common:
    'Les deux côtés répondent et voient qui a répondu. Le travail commence le {day} ; les dates sont des estimations.',
  changed: 'Dernier changement',
  because_facts: 'À cause d’une réponse, le {day}',
  because_rules: 'Parce que les règles ont changé, le {day}',
  because_dates: 'Parce que d’autres règles s’appliquent depuis ce jour, le {day}',
  added: '{count, plural, one {# étape en plus} many {# étapes en plus} other {# étapes en plus}}',
  gone: '{count, plural, one {# étape en moins} many {# étapes en moins} other {# étapes en moins}}',
  verdicts:
    '{count, plural, one {# étape jugée autrement} many {# étapes jugées autrement} other {# étapes jugées autrement}}',
  moved:
    '{count, plural, one {# étape à d’autres dates} many {# étapes à d’autres dates} other {# étapes à d’autres dates}}',
  nothingOfSteps: 'Aucune étape n’a changé ; des jalons ou des obstacles, oui.',
  stops: 'Ceci fait obstacle',
  mayStop: 'Ceci peut faire obstacle',
  next: 'Question suivante',
  waits:
    '{count, plural, one {# démarche attend la réponse.} many {# démarches attendent la réponse.} other {# démarches attendent la réponse.}}',
  noQuestion: 'Il ne reste rien qu’une réponse puisse trancher.',
  yes: 'Oui',
  no: 'Non',
  none: 'Rien de tout cela',
  notKnown: 'Nous ne savons pas',
  answer: 'Répondre',
  number: 'Nombre',
  inUnit: 'En {unit}',
  notANumber: 'Écrivez un nombre positif ou nul, par exemple 30 ou 24,5.',
  tooLarge: 'Au plus {maximum}.',
  required: 'À faire',
  requiredCount:
    '{count, plural, =0 {rien pour l’instant} one {# démarche} many {# démarches} other {# démarches}}',
  undetermined:
    '{count, plural, one {# démarche encore ouverte} many {# démarches encore ouvertes} other {# démarches encore ouvertes}}',
  ask: 'S’adresser à : {authority}',
  dates: 'du {from} au {until}',
  fileBy: 'à déposer pour le {day}',
  union: 'Union européenne',
  decides: 'décide de la durée',
  milestones: 'Au plus tôt',
  likely: 'neuf fois sur dix pour le {day}',
  facts:
    '{count, plural, one {# réponse à ce jour} many {# réponses à ce jour} other {# réponses à ce jour}}',
  answeredBy: 'réponse de {who}, le {day}',
  changeAnswer: 'Répondre à nouveau',
  keepAnswer: 'Laisser tel quel',
  notUnderstood: 'Les règles actuelles ne connaissent plus cette réponse ; elle ne compte plus.',
  quicker: 'Quelqu’un a répondu avant vous : votre réponse n’a pas été prise en compte. Voici la situation.',
};
