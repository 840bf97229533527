import type { en } from './due.en.ts';

export const fr: Record<keyof typeof en, string> = {
  cases: 'Dossiers',
  toCases: 'Vers vos dossiers',
  due: 'Échéances',
  dueLede:
    'Ce qui vous revient dans tous vos dossiers, compté en jours ouvrables du côté pour lequel vous le faites.',
  fetching: 'Lecture des échéances…',
  elsewhere: 'Rappels et agenda',
  when: 'Pour quand',
  group_overdue: 'en retard',
  'group_this-week': 'cette semaine',
  group_later: 'plus tard',
  group_undated: 'sans date',
  title_overdue: 'En retard',
  'title_this-week': 'Cette semaine',
  title_later: 'Plus tard',
  title_undated: 'Sans date',
  showAll: 'Tout afficher',
  none: 'Rien ne vous attend pour l’instant',
  noneSay:
    'Tours, tâches, démarches, points à communiquer et suivis s’affichent ici dès qu’ils vous reviennent.',
  noneHere: 'Rien ici',
  kind_ball: 'À vous',
  kind_task: 'Tâche',
  kind_procedure: 'Démarche',
  kind_outcome: 'Résultats',
  'kind_follow-up': 'Suivi',
  kind_milestone: 'Nouvelles',
  what_ball: 'La suite vous revient',
  what_outcome: 'Ce qu’a donné l’accord après {months, plural, one {# mois} other {# mois}}',
  what_milestone:
    'Où en est l’entreprise {months, plural, one {# mois} other {# mois}} après son implantation',
  'what_follow-up': 'Revoir où en est l’accord',
  until: 'jusqu’au {day}',
  done: 'Fait',
  isDone: 'C’est fait : {what}',
  checklist: 'Liste à cocher : {done, number} sur {count, number}',

  calendars: 'Les deux calendriers',
  calendarsSay:
    'Les jours où chaque côté travaille, tels que ses autorités les annoncent ou que sa loi les fixe.',
  side: 'Côté',
  weekOf: 'Semaine du {day}',
  today: 'aujourd’hui',
  day_working: 'jour ouvrable',
  day_off: 'jour chômé',
  'day_make-up': 'travaillé pour compenser un jour férié',
  'day_presumed-working': 'sans doute ouvrable : l’année n’est pas encore annoncée',
  'day_presumed-off': 'sans doute chômé : l’année n’est pas encore annoncée',
  fromTo: 'du {from} au {until}',
  noHoliday: 'Aucun jour férié, d’un côté ni de l’autre, durant ces semaines.',

  feed: 'Dans votre agenda',
  feedSay:
    'Une adresse secrète par laquelle votre agenda lit lui-même ces dates. Quiconque a cette adresse les lit aussi : ne la transmettez pas.',
  feedMake: 'Créer une adresse',
  feedSince: 'Une adresse existe depuis le {day}.',
  feed_renew: 'Créer une nouvelle adresse',
  feed_remove: 'Supprimer l’adresse',
  feedAsk_renew: 'L’adresse précédente cesse aussitôt. Les agendas qui la lisent ne reçoivent plus rien.',
  feedAsk_remove:
    'Les agendas qui la lisent ne reçoivent plus rien. Vous pourrez en créer une autre à tout moment.',
  feedOnce: 'Elle ne s’affiche que cette fois. Copiez-la maintenant dans votre agenda, comme abonnement.',
  feedAddress: 'Adresse secrète',
  feedRemoved: 'L’adresse est supprimée.',

  reminders: 'Rappels par courriel',
  remindersSay:
    'Pour les tâches, démarches, points à communiquer et suivis, aux heures de jour de votre côté. Quand on vous passe la main, vous mentionne ou s’intéresse à vous, vous l’apprenez toujours.',
  'rhythm_at-once': 'chacun séparément, dès que la date approche',
  rhythm_morning:
    'un seul courriel, le matin des jours ouvrables, avec tout ce qui attend et ce qui est nouveau',
  rhythm_never: 'aucun',
  roomNews:
    'Aussi les nouveautés des salles de mes dossiers : documents, questions, réponses ; au plus un courriel par heure et par dossier',
  keep: 'Enregistrer ce choix',
  kept: 'C’est enregistré.',

  stopTitle: 'Ne plus recevoir de rappels',
  stopLede: 'Vous avez suivi le lien d’un courriel sur les échéances de vos dossiers.',
  stop: 'Arrêter ces courriels',
  stopped: 'Vous ne recevrez plus de rappel par courriel. Les échéances restent visibles sur leur page.',
  stopRoomTitle: 'Ne plus recevoir de nouvelles des salles',
  stopRoomLede: 'Vous avez suivi le lien d’un courriel sur les nouveautés de la salle d’un dossier.',
  stoppedRoom:
    'Vous ne recevrez plus de courriel sur les nouveaux documents, questions et réponses. Tout reste visible dans les dossiers.',
  stopDead: 'Ce lien ne mène nulle part : il en manque une partie.',
};
