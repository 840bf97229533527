import type { en } from './parts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  signIn: 'Se connecter',
  signInSay: 'Cette page est destinée aux personnes qui ont un compte.',
  notForYou: 'Cette page est réservée à ceux qui y prennent part.',
  goneTitle: 'Il n’y a rien ici pour vous',
  goneSay: 'Cela n’existe pas, ou vous n’y prenez pas part. Le centre ne dit pas laquelle des deux.',
  toCases: 'Vers vos dossiers',
  toInterests: 'Vers vos manifestations d’intérêt',

  cancel: 'Annuler',
  underWay: 'Un instant…',
  needed: 'Ce champ ne peut rester vide.',
  overtakenTitle: 'Quelqu’un a été plus rapide.',
  overtakenSay:
    'La situation a changé depuis que vous avez ouvert la page ; votre action n’a pas été prise en compte. Voici où l’on en est.',
  note: 'Note',
  noteOptional: 'Note (facultative)',

  daysLeft:
    '{days, plural, =0 {le dernier jour est aujourd’hui} one {encore # jour ouvrable} other {encore # jours ouvrables}}',
  daysLate: '{days, plural, one {# jour ouvrable de retard} other {# jours ouvrables de retard}}',
  calendarOf: 'selon le calendrier : {side}',
  presumed: 'Calendrier présumé',
  presumedSay: 'Les jours fériés d’une année concernée ne sont pas encore annoncés ; la date peut changer.',

  'hindrance_wrong-state': 'Le dossier en est ailleurs à présent : {state}.',
  'hindrance_other-kind': 'Les dossiers de ce genre ne connaissent pas cette étape.',
  'hindrance_names-not-agreed': 'Les deux côtés doivent d’abord accepter que les noms soient dits.',
  'hindrance_agreement-not-validated':
    'Un accord doit d’abord être consigné, et confirmé par le conseiller de l’autre côté.',
  'hindrance_no-party-on-one-side': 'L’un des côtés n’y a encore aucune organisation.',
  'hindrance_same-holder': 'C’est déjà au tour de : {holder}.',
  'hindrance_unknown-side': 'Ce côté n’y prend pas part.',
  'hindrance_no-client-there':
    'Aucune organisation n’y est encore ({side}) ; c’est à son conseiller de prendre la main.',
  'refused_not-to-be-asked-for':
    'On ne peut s’enquérir de cette annonce : elle est close, elle est de votre propre côté, ou son auteur n’est pas au centre.',
  'refused_too-many-interests':
    'Votre organisation a déjà {most} manifestations d’intérêt en cours ; on ne peut en suivre davantage à la fois. Retirez-en une, ou attendez une réponse.',
  'refused_already-interested': 'Votre organisation a déjà manifesté son intérêt pour cette annonce.',
  'refused_compartment-closed': 'Vous ne pouvez pas écrire dans cet espace.',
  'refused_not-shareable': 'Ce message ne peut pas y être déplacé.',
  'refused_adviser-unfit': 'Cette personne n’est pas conseiller de votre côté.',
  'refused_tracking-unknown':
    'Aucun dossier ne porte ce code. Comparez-le à celui que votre conseiller vous a donné.',
  'refused_interest-step-refused': 'Cette étape ne correspond pas à la situation actuelle.',
  'refused_interest-faulty': 'Corrigez d’abord ce qui est signalé plus haut.',
  'refused_owner-unfit':
    'Celui à qui revient une tâche doit la voir là où elle est, et son côté doit participer au dossier.',
  'refused_outcome-faulty':
    'Ces indications ne vont pas ensemble : une décision a sa date ; le dépôt précède la complétude, et tous deux la décision ; rien n’est dans l’avenir.',
  'refused_case-is-closed': 'Le dossier est clos ; il faut d’abord le rouvrir.',
  'refused_task-unknown': 'Cette tâche n’est plus là pour vous.',
  'refused_agreement-faulty':
    'Ces indications ne vont pas ensemble : la signature n’est pas dans l’avenir, et un accord ne prend pas fin avant d’avoir pris effet.',
  'refused_outcome-too-early':
    'C’est trop tôt : les résultats se communiquent à partir de 30 jours avant la date prévue.',
  'refused_outcome-empty': 'Rien n’est encore rempli.',
};
