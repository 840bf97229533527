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
  'hindrance_link-not-shown': 'Le lien avec l’autre pays doit être indiqué, avec ce qui l’établit.',
  'hindrance_host-not-named': 'Un hôte doit être désigné.',
  'hindrance_host-not-approved': 'L’hôte doit donner son accord.',
  'hindrance_space-not-offered': 'Un local doit être proposé.',
  'hindrance_permit-not-granted': 'Le local n’a pas encore son permis.',
  'hindrance_landing-day-missing': 'Le jour d’arrivée doit être fixé.',
  'hindrance_space-not-ready': 'Le local n’est prêt qu’après le jour d’arrivée.',
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
  'fault_host-settled': 'L’hôte ne change plus\u00a0: son accord a déjà fait avancer le dossier.',
  'fault_host-not-named': 'Aucun hôte n’est encore désigné.',
  'fault_landing-day-settled': 'L’entreprise est implantée\u00a0; le jour ne change plus.',
  'fault_landed-later': 'Le jour d’arrivée ne peut pas être à venir.',
  'fault_permit-day-missing': 'Il faut le jour où le permis a été délivré ou est attendu.',
  'fault_permit-day-unfit': 'Sans permis nécessaire, il n’y a pas de jour de permis.',
  'fault_granted-later': 'Aucun permis n’a été délivré à une date à venir.',
  'fault_tasks-added': 'Les démarches ont déjà été ajoutées.',
  'fault_not-landed': 'L’entreprise n’est pas encore implantée.',
  'fault_too-early': 'Il est trop tôt\u00a0: les bilans se prennent à partir de 14 jours avant l’échéance.',
  'fault_report-confirmed': 'Le bilan est confirmé\u00a0; il ne change plus.',
  'refused_host-unfit': 'L’hôte doit être une organisation du côté qui accueille.',
  'refused_outcome-too-early':
    'C’est trop tôt : les résultats se communiquent à partir de 30 jours avant la date prévue.',
  'refused_follow-up-taken': 'Un autre suivi est déjà prévu ce jour-là.',
  'refused_stop-key-unknown':
    'Ce lien ne mène nulle part : il n’est plus valable, ou il en manque une partie.',
  'refused_outcome-empty': 'Rien n’est encore rempli.',
};
