import type { en } from './papers.en.ts';

export const fr: Record<keyof typeof en, string> = {
  papers: 'Courriers et modèles',
  fetching: 'Recherche de ce qui peut être établi…',
  language: 'Langue du document',
  second: 'Seconde langue en regard',
  secondSay: 'Pour les deux modèles : les deux langues côte à côte, pour la signature des deux parties.',
  noSecond: 'aucune',
  template: 'modèle',
  named: '{paper} en {format}',
  and: ' et ',

  paper_introduction: 'Lettre de mise en relation',
  say_introduction: 'Nomme les deux parties et leurs conseillers l’une à l’autre.',
  'paper_non-disclosure': 'Accord de confidentialité',
  'say_non-disclosure':
    'Réciproque ; ce qui est connu est rempli, le reste est marqué. Sans valeur d’avis juridique : faites-le lire par un avocat de chaque côté.',
  'paper_letter-of-intent': 'Lettre d’intention',
  'say_letter-of-intent':
    'Ce que veulent les deux parties et les prochaines étapes. Sans valeur d’avis juridique : faites-la lire par un avocat de chaque côté.',
  'paper_case-summary': 'Résumé du dossier',
  'say_case-summary':
    'Où en est le dossier, à qui le tour et comment on y est arrivé, tel que vous le voyez.',
  'paper_clearance-plan': 'Plan des formalités',
  'say_clearance-plan': 'Ce que demande le droit des deux côtés, dans quel ordre et pour quand.',

  'hindrance_names-not-agreed': 'Attend l’accord pour être nommé : {sides}.',
  'hindrance_party-missing': 'Aucune organisation n’y prend encore part : {sides}.',
  'hindrance_case-closed': 'Le dossier est clos ; reprenez-le d’abord.',
  'hindrance_nothing-answered': 'Répondez d’abord à au moins une question sur le dossier, plus haut.',

  making: 'En préparation, un instant…',
  kept: 'Enregistré : {name}',
  refusedBusy: 'Beaucoup de documents sont en préparation. Réessayez dans une minute.',
  refusedSlow: 'La préparation a pris trop de temps. Réessayez, ou choisissez DOCX s’il existe.',
  refusedHindered:
    'Le dossier a changé entre-temps : ce document ne peut pas être établi maintenant. Rechargez la page.',

  keepIn: 'Où le garder dans la salle',
  keepSay:
    'Ce qui est gardé devient un document de la salle ; le même document établi de nouveau en est la version suivante.',
  place_shared: 'Les deux côtés',
  place_side: 'Côté {side} uniquement',
  place_own: 'Votre organisation uniquement',
  keep: 'Garder {format}',
  keepNamed: 'Garder {format} dans la salle : {paper}',
  inRoom: 'Dans la salle : {name}',
  keptVersion: '{title}, version {version}',
  refusedFull:
    'Il n’y a plus de place : votre côté a atteint une limite de cette salle. Supprimez ce qui ne sert plus.',
  refusedClosed: 'Ce dossier est clos et ne reçoit plus rien tant qu’il n’est pas rouvert.',

  letter: 'L’intérêt en lettre',
  letterSay: 'À l’auteur de l’annonce. Qui ne vous est pas nommé n’y est pas nommé.',
  sheet: 'Fiche d’une page (PDF)',
};
