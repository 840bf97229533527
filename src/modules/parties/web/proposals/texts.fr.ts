import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  proposals: 'Modifications proposées',
  proposalsLede:
    'Ce que quelqu’un voudrait changer dans les fiches dont vous répondez. Comparez avec ce qui y figure, puis décidez.',
  toDecide: 'En attente de votre décision',
  waitingMeta:
    '{count, plural, one {# proposition} other {# propositions}}, la plus ancienne depuis {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}',
  nothingTitle: 'Rien ne vous attend',
  nothingSay:
    'Les propositions pour les organisations que vous représentez, pour votre propre page et, si vous êtes conseiller, pour votre côté apparaîtront ici.',
  entry: 'Fiche',
  what: 'Ce qui changerait',
  days: 'En attente (jours)',
  next: 'Suite',
  decide: 'Voir et décider',
  decideOn: 'Voir et décider : {name}',
  kind_person: 'personne',
  kind_organisation: 'organisation',
  mine: 'Proposées par vous',
  state: 'Situation',
  on: 'Proposée le',
  moreWait: '{total, number} attendent en tout ; voici les plus anciennes.',
  proposalsSignIn: 'Connectez-vous pour voir les propositions.',
};
