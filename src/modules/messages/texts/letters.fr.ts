import type { en } from './letters.en.ts';

export const fr: Record<keyof typeof en, string> = {
  greeting: 'Bonjour {name},',
  greetingUnknown: 'Bonjour,',
  close: 'Green Channel. Ce message est écrit par le centre lui-même ; personne ne lit les réponses.',
  invitation_subject: 'Ouvrez votre compte chez Green Channel',
  invitation_text:
    'Vous êtes invité à Green Channel, le centre des deux côtés. Ce lien ouvre votre compte, une seule fois, dans les sept jours :',
  invitation_next: 'Vous ne l’attendiez pas ? Ne faites rien : sans vous, aucun compte ne s’ouvre.',
  'email-confirmation_subject': 'Confirmez votre adresse e-mail',
  'email-confirmation_text':
    'Ce lien confirme que les messages à cette adresse vous parviennent. Il sert une seule fois, dans les 24 heures :',
  'email-confirmation_next': 'Vous ne l’avez pas demandé ? Ne faites rien : l’adresse ne sera pas utilisée.',
  'recovery-link_subject': 'Un lien pour une nouvelle clé d’accès a été créé',
  'recovery-link_text':
    'Un administrateur a créé un lien qui permet de faire une nouvelle clé d’accès pour votre compte. Il vous le remet lui-même ; il ne figure pas dans ce message.',
  'recovery-link_next':
    'Vous ne l’avez pas demandé ? Connectez-vous et prévenez aussitôt un administrateur : ce lien donne accès à votre compte.',
  'way-in-changed_subject': 'L’accès à votre compte a changé',
  'way-in-changed_text':
    '{change, select, passkey_added {Une clé d’accès a été ajoutée à votre compte.} passkey_removed {Une clé d’accès de votre compte a été supprimée.} password_set {Un mot de passe et une application d’authentification ont été définis pour votre compte.} password_removed {Le mot de passe de votre compte a été supprimé.} code_used {Quelqu’un s’est connecté à votre compte avec un code de secours.} identity_linked {Un fournisseur d’identité a été lié à votre compte.} copy_suspected {Une connexion a été refusée : une clé d’accès de votre compte semble avoir été copiée.} other {Votre compte a reçu une nouvelle clé d’accès par le lien d’un administrateur ; toutes les autres sessions sont terminées.}}',
  'way-in-changed_next':
    'Ce n’était pas vous ? Ouvrez la page de votre compte, terminez les autres sessions et créez de nouveaux codes de secours.',
  'sign-ins-failed_subject': 'Connexions manquées à votre compte',
  'sign-ins-failed_text':
    'Quelqu’un a essayé plusieurs fois de se connecter à votre compte avec un mot de passe ou un code de secours, sans y parvenir.',
  'sign-ins-failed_next': 'Vous n’avez rien à faire. Une clé d’accès fonctionne comme toujours.',
  'role-changed_subject': 'Vos rôles chez Green Channel',
  'role-changed_text':
    'Le rôle {role, select, adviser {de conseiller} agency_officer {d’agent d’agence} reviewer {d’évaluateur} administrator {d’administrateur} other {concerné}} vous a été {change, select, granted {donné.} other {retiré.}}',
  'role-changed_next': 'La page de votre compte montre vos rôles actuels.',
  'claim-waiting_subject': 'Une personne demande à parler pour {organisation}',
  'claim-waiting_text':
    'Une personne de votre côté demande à devenir membre de {organisation} et à écrire en son nom. Personne ne l’a encore vérifié ; c’est à un conseiller de ce côté de décider. Vous verrez ici de qui il s’agit :',
  'claim-waiting_next':
    'Vérifiez par un moyen que vous connaissez, par exemple un appel à l’organisation, puis confirmez ou refusez. Un autre conseiller a été plus rapide ? La page ne montre alors plus la demande.',
  'membership-decided_subject': 'Votre appartenance à une organisation',
  'membership-decided_text':
    '{decision, select, confirmed {Vous êtes désormais membre de {organisation} et pouvez écrire en son nom.} other {Votre demande de parler pour {organisation} n’a pas été confirmée.}}',
  'membership-decided_next': 'Des questions ? Un conseiller de votre côté en sait plus.',
  'delegation-given_subject': 'Vous agissez pour un collègue',
  'delegation-given_text':
    'Un collègue vous confie d’agir pour lui du {fromDay} au {untilDay}, ce jour compris.',
  'delegation-given_next':
    'La page de votre compte mène à la liste des délégations, où vous pouvez y mettre fin.',
  'search-digest_subject':
    '« {search} » : {count, plural, one {# nouvelle annonce} other {# nouvelles annonces}}',
  'search-digest_text':
    '{count, plural, one {Une nouvelle annonce répond} other {# nouvelles annonces répondent}} à votre recherche enregistrée « {search} ».',
  'search-digest_listing': '{direction, select, offer {Offre} other {Demande}}',
  'search-digest_all': 'Tout ce que trouve « {search} » :',
  'search-digest_rhythm': 'Chaque jour, chaque semaine ou jamais, vous le choisissez ici :',
  'search-digest_next':
    'Ne plus recevoir de courriels sur cette recherche ? Il n’est pas nécessaire de vous connecter :',
  'ball-received_subject': 'Un dossier attend votre prochaine étape',
  'ball-received_text':
    'Un dossier de Green Channel attend que vous fassiez la suite. Ce qui est demandé, et pour quand, se lit ici :',
  'ball-received_next':
    'Vous n’y arriverez pas à temps ? Transmettez-le avec un mot, pour que personne n’attende en vain.',
  'ball-overdue_subject': 'Un dossier a dépassé son échéance',
  'ball-overdue_text':
    'La suite d’un dossier était attendue pour le {due} et n’est pas venue. Vous verrez ici chez qui il se trouve :',
  'ball-overdue_next': 'Un mot à l’autre conseiller aide souvent plus qu’un jour d’attente de plus.',
  mentioned_subject: 'On vous a mentionné dans un dossier',
  mentioned_text:
    'Quelqu’un a écrit dans un dossier et vous y a nommé. Le texte lui-même reste dans le dossier :',
  mentioned_next: 'Vous n’avez rien à faire, sauf si l’on vous y demande quelque chose.',
  'due-reminder_subject':
    '{stage, select, late {En retard depuis le {due}} other {Pour le {due}}} : {what, select, task {une tâche} procedure {une démarche} outcome {les résultats d’un accord} milestone {des nouvelles d’une entreprise implantée} other {un suivi}}',
  'due-reminder_text':
    '{what, select, task {Une tâche} procedure {Une démarche} outcome {Le point sur les résultats d’un accord} milestone {Le point sur une entreprise implantée} other {Le suivi d’un accord}}, dans l’un de vos dossiers, {stage, select, late {était à faire pour le {due} et ne l’est pas encore} other {est à faire pour le {due}}}. De quoi il s’agit se lit dans le dossier :',
  'due-reminder_next':
    'Chaque rappel aussitôt, un seul courriel le matin, ou aucun : vous le choisissez à la page « Échéances ».',
  'morning-letter_subject': 'Vos dossiers, le {day}',
  'morning-letter_text': 'Voici ce que vos dossiers demandent aujourd’hui.',
  'morning-letter_next': 'Ne plus recevoir ces courriels ? Il n’est pas nécessaire de vous connecter :',
  morning_turns: 'À VOUS',
  morning_due: 'EN RETARD, OU POUR CETTE SEMAINE',
  morning_waiting: 'EN RETARD DE L’AUTRE CÔTÉ',
  morning_news: 'DU NOUVEAU DANS VOS DOSSIERS',
  morning_owed:
    '{kind, select, ball {La suite vous revient} task {Tâche} procedure {Démarche à déposer} outcome {Résultats d’un accord} milestone {Nouvelles d’une entreprise implantée} other {Suivi}}',
  morning_when:
    '{isLate, select, yes {attendu pour le {day}, {days, plural, one {# jour ouvrable} other {# jours ouvrables}} de retard} other {{days, plural, =0 {dernier jour aujourd’hui} one {jusqu’au {day}, encore # jour ouvrable} other {jusqu’au {day}, encore # jours ouvrables}}}}',
  morning_waitingAll:
    '{count, plural, one {# de vos dossiers attend} other {# de vos dossiers attendent}} l’autre côté.',
  morning_messages: '{count, plural, one {# message} other {# messages}}',
  morning_tasks: '{count, plural, one {# nouvelle tâche} other {# nouvelles tâches}}',
  morning_steps: '{count, plural, one {# étape} other {# étapes}}',
  morning_more: '{count, plural, one {et # autre} other {et # autres}}',
  morning_all: 'Toutes vos échéances, et la façon dont on vous les rappelle :',
  'interest-waits_subject': 'Une manifestation d’intérêt vous attend',
  'interest-waits_text':
    'Quelqu’un, d’un des deux côtés, s’intéresse à une annonce, et l’étape suivante est la vôtre :',
  'interest-waits_next':
    'Ce n’est pas possible ? Dites non avec un motif : cela aide celui qui demande et celui qui propose.',
  'interest-answered_subject':
    '{outcome, select, reopened {Une manifestation d’intérêt est reprise} other {Une manifestation d’intérêt a reçu sa réponse}}',
  'interest-answered_text':
    '{outcome, select, accepted {Le propriétaire souhaite en savoir plus : un dossier est ouvert, avec un conseiller de chaque côté.} reopened {L’annonce a atteint le niveau de maturité attendu : la manifestation d’intérêt est reprise.} other {Cette fois, la réponse est non. Le motif figure à côté.}}',
  'interest-answered_next': 'Des questions ? Le conseiller de votre côté en sait plus.',
  'promise-turned_subject':
    '{state, select, kept {Promesse tenue} broken {Promesse non tenue} unproven {Promesse non démontrée} at_risk {Promesse compromise} other {Promesse de nouveau en bonne voie}} : {promiser}',
  'promise-turned_text':
    'Promesse de {promiser} : « {promise} » {state, select, kept {Elle est tenue, constate la vérification du {checkedOn}.} broken {Le délai est passé, et les chiffres, qui le couvrent en entier, n’y suffisent pas (vérification du {checkedOn}).} unproven {Le délai est passé. Ce qu’on sait n’y suffit pas, et personne n’a dit ce qu’il est advenu du reste (vérification du {checkedOn}).} at_risk {On a atteint moins que ce qu’un rythme régulier aurait apporté à ce jour (vérification du {checkedOn}).} other {Elle est de nouveau en bonne voie (vérification du {checkedOn}).}} Les chiffres et leurs sources :',
  'promise-turned_next':
    'Vous savez ce qui y manque ? Consignez-le avec sa source : la nuit suivante en tiendra compte.',
  'room-news_subject': 'Du nouveau dans la salle de documents d’un dossier',
  'room-news_text':
    '{documents, select, yes {Des documents ou de nouvelles versions ont été partagés avec vous. } other {}}{questions, select, yes {Des questions ont été posées sur des documents. } other {}}{answers, select, yes {Des questions sur des documents ont reçu une réponse. } other {}}Tout se trouve dans la salle de documents du dossier :',
  'room-news_next': 'Les nouvelles d’un même dossier sont regroupées : un courriel par heure au plus.',
  'room-news_stop': 'Ne plus recevoir ces courriels ? Il n’est pas nécessaire de vous connecter :',
  'access-ends_subject': 'Des documents à consulter jusqu’au {due}',
  'access-ends_text':
    'Dans l’un de vos dossiers, l’autre côté vous laisse ouvrir des documents jusqu’au {due}, ce jour compris. Lesquels, vous le verrez ici :',
  'access-ends_next':
    'Il vous les faut plus longtemps ? Demandez au conseiller de votre côté d’en parler avec l’autre.',
  'agreement-waits_subject':
    '{count, plural, one {Un accord attend} other {# accords attendent}} d’être proposé{count, plural, one {} other {s}} à la mémoire de la coopération',
  'agreement-waits_text':
    'Les deux côtés ont permis de publier {count, plural, one {un accord, que personne n’a encore proposé} other {# accords, que personne n’a encore proposés}}. Un conseiller propose, un autre décide :',
  'agreement-waits_next':
    'Plus de messages de ce genre, ni de rappels d’échéances, ni de lettre du matin ? Nul besoin de vous connecter :',
  'agreement-told_subject': 'Votre accord figure dans la mémoire de la coopération : {title}',
  'agreement-told_text':
    'Un accord de votre organisation figure désormais dans la mémoire de la coopération, sous le titre « {title} ». On n’y lit que ce que les deux côtés permettent de publier. La fiche est publique :',
  'agreement-told_next':
    'Quelque chose n’est pas juste ? Dites-le au conseiller de votre côté : une fiche se corrige et se retire, à deux.',
};
