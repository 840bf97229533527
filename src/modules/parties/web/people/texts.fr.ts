import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  person: 'Personne',
  people: 'Personnes',
  lede: 'Les personnes que vous pouvez voir : celles de votre côté, et celles qui ont accepté que tout le monde les voie.',
  searchLabel: 'Un nom, quels que soient l’écriture et l’ordre, ou un ORCID',
  count: '{total, plural, =0 {Personne} one {# personne} other {# personnes}}',
  nobody: 'Aucune personne que vous pouvez voir ne porte ce nom',
  nobodySay: 'Essayez une partie du nom, ou une autre écriture.',
  more: 'Les {shown, number} premières sont affichées. Précisez par un nom.',
  seenByAll: 'Cette personne a accepté que tout le monde voie cette page.',
  seenByFew:
    'Page non publique : elle est vue par cette personne, les conseillers de son côté et les administrateurs, pour traiter des dossiers et pour rien d’autre.',
  mineSeenByAll: 'Tout le monde voit cette page, parce que vous l’avez accepté.',
  mineSeenByFew: 'Vous seul, les conseillers de votre côté et les administrateurs voyez cette page.',
  decideWhoSees: 'Décider qui la voit',
  name: 'Nom',
  affiliations: 'Où travaille cette personne',
  affiliationsNone: 'Non précisé.',
  span: 'de {from} à {until}',
  fieldsNote: 'Seulement ceux où cette personne travaille vraiment.',
  unknownTitle: 'Il n’y a pas ici de page d’une personne',
  unknownSay:
    'Cette personne n’existe pas, ou sa page ne vous est pas ouverte. Chacun décide qui voit sa page.',
  signInSay: 'Connectez-vous pour voir les personnes.',
  toOrganisations: 'Chercher parmi les organisations des deux côtés',
};
