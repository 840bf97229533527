import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  searches: 'Recherches enregistrées',
  searchesLede:
    'Les nouvelles offres et demandes qui y répondent vous parviennent par courriel. Personne d’autre ne voit ce que vous cherchez.',
  fetching: 'Chargement de vos recherches…',
  noneTitle: 'Vous n’avez encore enregistré aucune recherche',
  noneTry: 'Cherchez parmi les offres et demandes, puis choisissez « Enregistrer cette recherche ».',
  listings: 'Offres et demandes',
  toListings: 'Vers les offres et demandes',

  saveTitle: 'Enregistrer cette recherche',
  saveLede: 'Donnez-lui un nom et dites à quelle fréquence vous voulez être averti des nouveautés.',
  name: 'Nom',
  nameNote: 'Il figure dans l’objet du courriel.',
  nameMissing: 'Donnez un nom à la recherche.',
  rhythm: 'Courriel sur les nouveautés',
  rhythm_daily: 'chaque matin',
  rhythm_weekly: 'chaque semaine',
  rhythm_never: 'aucun, conserver seulement',
  save: 'Enregistrer la recherche',
  saving: 'Enregistrement…',
  everything: 'toutes les offres et demandes',

  search: 'Recherche',
  last: 'Dernier courriel',
  lastTold: '{day} : {listings, plural, one {# annonce} other {# annonces}}',
  lastNone: 'aucun à ce jour',
  rhythmOf: 'Courriel pour « {name} »',
  rhythmChanged:
    '« {name} » : {rhythm, select, daily {un courriel chaque matin} weekly {un courriel chaque semaine} other {plus de courriel}}.',
  rename: 'Renommer',
  renameThis: 'Renommer « {name} »',
  renameOf: 'Nouveau nom pour « {name} »',
  keepName: 'Garder ce nom',
  remove: 'Supprimer',
  removeOf: 'Supprimer « {name} »',
  removed: '« {name} » a été supprimée.',
  restored: '« {name} » est rétablie.',
  undo: 'Annuler la suppression',
  actions: 'Actions',
  cancel: 'Annuler',

  tooMany: 'Vous avez {most, number} recherches enregistrées, le maximum possible. Supprimez-en une d’abord.',
  gone: 'Cette recherche n’existe plus. Elle a peut-être été supprimée dans une autre fenêtre.',

  stopTitle: 'Ne plus recevoir de courriel pour cette recherche',
  stopLede: 'Vous avez suivi le lien d’un courriel sur de nouvelles offres et demandes.',
  stop: 'Arrêter ces courriels',
  stopped: 'Vous ne recevrez plus de courriel pour « {name} ». La recherche elle-même est conservée.',
  stopDead: 'Ce lien ne mène nulle part : la recherche a été supprimée, ou une partie du lien manque.',
  toSearches: 'Vers vos recherches enregistrées',
};
