import type { en } from './summary.en.ts';

export const fr: Record<keyof typeof en, string> = {
  title: 'Résumé du dossier',
  seenBy: 'Vu par le côté qui l’a demandé : ce que l’autre côté garde pour lui n’y figure pas.',
  facts: 'Le dossier',
  code: 'Code de suivi',
  kind: 'Type',
  way: 'Sens',
  wayOf: '{giver} → {receiver}',
  opened: 'Ouvert le',
  state: 'État',
  stateSince: '{state}, depuis le {day}',
  listing: 'Annonce',

  ball: 'À qui le tour',
  ballOf: 'Le prochain pas revient à : {side}, {part}. Depuis le {since} ; jusqu’au {due}.',
  daysLeft:
    '{days, plural, =0 {Dernier jour aujourd’hui.} one {Reste # jour ouvrable.} many {Restent # jours ouvrables.} other {Restent # jours ouvrables.}}',
  overdue:
    '{days, plural, one {# jour ouvrable de retard.} many {# jours ouvrables de retard.} other {# jours ouvrables de retard.}}',
  presumed: 'Les jours fériés de cette année-là n’ont pas encore été annoncés.',
  nobody: 'Plus personne n’a de pas à faire : le dossier est clos.',

  parties: 'Qui y prend part',
  side: 'Côté',
  organisations: 'Organisations',
  adviser: 'Conseiller',
  names: 'Noms',
  agreed: 'a accepté d’être nommé',
  notAgreed: 'pas encore accepté',
  unnamed:
    '{count, plural, one {# organisation, pas encore nommée} many {# organisations, pas encore nommées} other {# organisations, pas encore nommées}}',
  noOrganisation: 'encore aucune',
  noAdviser: 'pas encore désigné',

  ages: 'Où le temps est passé',
  agesTotal: '{days, plural, one {# jour} many {# jours} other {# jours}} à ce jour',
  dayCount: '{days, plural, one {# jour} many {# jours} other {# jours}}',
  byHolder: 'Selon qui avait la main',
  byState: 'Selon l’état',
  holder: '{side}, {part}',

  turns: 'Ce qui s’est passé',
  turn: 'Étape',
  day: 'Jour',
  by: 'Par',
  next: 'Puis à',
  until: 'jusqu’au {day}',
  centre: 'le centre lui-même',

  plan: 'Plan des formalités',
  noPlan: 'Personne n’a encore répondu aux questions sur le dossier ; il n’y a pas de plan.',
  planState:
    '{required, plural, one {# procédure est requise} many {# procédures sont requises} other {# procédures sont requises}} ; pour {open, plural, one {# autre} many {# autres} other {# autres}}, on ne le sait pas encore. Règles revues le {reviewed}.',
  blocked: 'Y fait obstacle : {what}',
  mayBlock: 'Peut y faire obstacle : {what}',
  milestone: 'Jalon',
  earliest: 'Au plus tôt',
  likely: 'Neuf simulations sur dix avant le',
  planCaution:
    'Les dates sont des estimations de planification, jamais la loi. Interrogez l’autorité que nomme chaque procédure.',

  agreements: 'Accords',
  noAgreements: 'Aucun accord n’est consigné.',
  agreement: 'Accord',
  signed: 'Signé le',
  value: 'Montant',
  notStated: 'non précisé',
  between: '{giver} → {receiver}',
  mutual: '{giver} ↔ {receiver}',

  outcomes: 'Résultats',
  noOutcomes: 'Aucun résultat n’a été rapporté.',
  after: '{months, plural, one {# mois} many {# mois} other {# mois}} après la signature',
  jobs: 'Emplois : {count, number}',
  turnover: 'Chiffre d’affaires : {amount}',
  products: 'Produits : {count, number}',
  publications: 'Publications : {count, number}',
  footer: 'Centre Green Channel – état du dossier au jour de son établissement',
};
