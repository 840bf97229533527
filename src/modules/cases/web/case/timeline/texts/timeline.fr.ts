import type { en } from './timeline.en.ts';

export const fr: Record<keyof typeof en, string> = {
  fetching: 'Lecture de ce qui s’est passé…',
  nothing: 'Il ne s’est encore rien passé.',
  earlier: 'Montrer ce qui s’est passé avant',
  'names-agreed': 'Accord pour donner les noms',
  'message-written': 'Message écrit',
  'message-shared':
    '{where, select, shared {Message déplacé là où les deux côtés le lisent} other {Message déplacé vers un compartiment plus large}}',
  'task-written': 'Tâche notée',
  'task-shared':
    '{where, select, shared {Tâche montrée aux deux côtés} other {Tâche montrée plus largement}}',
  'task-done': 'Tâche faite',
  'procedure-filed': 'Démarche déposée',
  'procedure-complete': 'Dossier jugé complet',
  'procedure-decided':
    '{decision, select, granted {Démarche accordée} refused {Démarche refusée} other {Démarche accomplie}}',
  'plan-changed': '{first, select, yes {Plan établi} other {Plan modifié, version {version, number}}}',
  came: '{count, plural, one {# étape de plus} many {# étapes de plus} other {# étapes de plus}}',
  went: '{count, plural, one {# étape de moins} many {# étapes de moins} other {# étapes de moins}}',
  altered: '{count, plural, one {# changement} many {# changements} other {# changements}}',
  'agreement-claim': 'Accord inscrit',
  'agreement-correct': 'Accord corrigé',
  'agreement-contest': 'Accord contesté',
  'agreement-validate': 'Accord confirmé',
  'agreement-withdraw': 'Accord retiré',
  'outcome-reported': 'Résultats communiqués, {months, number} mois après la signature',
  'follow-up-done': 'Suivi effectué',
  'publication-agreed': 'Accord pour que le registre en parle',
  'host-decided': '{decision, select, approved {Accord de l’hôte} other {Refus de l’hôte}}',
  'landing-tasks-added': 'Tâches de l’installation ajoutées',
  'landing-reported': 'Point sur l’entreprise, {months, number} mois après son installation',
  'landing-confirmed': 'Point à {months, number} mois confirmé',
  'version-added': '{first, select, yes {Document ajouté} other {Version {version, number} ajoutée}}',
  'document-shared':
    '{where, select, shared {Document montré aux deux côtés} other {Document montré plus largement}}',
  'document-deleted': 'Document supprimé',
  'question-asked': 'Question posée sur un document',
  'question-answered': 'Réponse à une question sur un document',
  'terms-set': 'Conditions fixées pour ses documents',
  'terms-ended': 'Fin des conditions pour ses documents',
  'terms-accepted': 'Conditions acceptées ({side})',
};
