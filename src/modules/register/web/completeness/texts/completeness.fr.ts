import type { en } from './completeness.en.ts';

export const fr: Record<keyof typeof en, string> = {
  register: 'Mémoire de la coopération',
  title: 'Ce qui est attesté, ce qui manque',
  lede: 'Les totaux sont ce que quelqu’un a déclaré un jour. À côté figure ce que cette mémoire peut montrer avec une source, et qui pourrait dire le reste.',
  documentedTitle: 'Combien est attesté',
  of_projects:
    '{n, plural, one {des {stated} projets annoncés est attesté ici} other {des {stated} projets annoncés sont attestés ici}}',
  of_agreements:
    '{n, plural, one {des {stated} accords annoncés est attesté ici} other {des {stated} accords annoncés sont attestés ici}}',
  beside_projects:
    '{n, plural, one {projet est attesté ici ; annoncé : {stated}} other {projets sont attestés ici ; annoncé : {stated}}}',
  beside_agreements:
    '{n, plural, one {accord est attesté ici ; annoncé : {stated}} other {accords sont attestés ici ; annoncé : {stated}}}',
  missing_exactly: '{n, plural, one {Il en manque #.} other {Il en manque #.}}',
  missing_about: '{n, plural, one {Il en manque environ #.} other {Il en manque environ #.}}',
  'missing_at-least': '{n, plural, one {Il en manque au moins #.} other {Il en manque au moins #.}}',
  'missing_at-most': '{n, plural, one {Il en manque au plus #.} other {Il en manque au plus #.}}',
  statement: 'la déclaration',
  othersSay: 'Annoncé, mais non compté ici, faute de fiches une à une :',
  ask: 'À demander à',
  weak: 'source faible',
  years: 'Les projets, année par année',
  yearsSay:
    'Sur les {all, number} années de {from} à {until}, {n, plural, one {# a un projet ici.} other {# ont un projet ici.}}',
  inYear: '{year} : {n, plural, one {# projet} other {# projets}}',
  undated: '{n, plural, one {# projet sans date indiquée} other {# projets sans date indiquée}}',
  fields: 'Les projets par domaine',
  field: 'Domaine',
  inStatement: 'Dans le total annoncé',
  named: 'cité',
  notNamed: 'non cité',
  projects: 'Projets ici',
  none: 'aucun attesté',
  who: 'Qui pourrait le dire',
  whoSay:
    'Les plus souvent nommés dans les programmes, appels et organismes recensés ici. Leurs listes de projets combleraient les lacunes : c’est à eux qu’il faut demander.',
  askWhom: 'À qui demander',
  runs: 'Programmes, appels, organismes',
  itsProjects: 'Projets d’ici qui les nomment',
  kinds: 'Toutes les natures de fiches',
  kind: 'Nature',
  documented: 'Attestées ici',
  withoutDate: 'Dont sans date',
};
