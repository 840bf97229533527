import type { en } from './room.en.ts';

export const fr: Record<keyof typeof en, string> = {
  documents: 'Documents',
  fetching: 'Chargement des documents…',
  none: 'Pas encore de document',
  noneTry: 'Ajoutez le premier ci-dessous : choisissez d’abord qui pourra le lire, puis le fichier.',
  more: 'Afficher la suite',

  shared: 'Les deux côtés',
  sideOnly: 'Côté {side} uniquement',
  ownOnly: 'Votre organisation uniquement',
  sharedSay: 'Tous ceux qui prennent part à ce dossier peuvent le lire.',
  narrowSay: 'L’autre côté ne le voit pas et ignore qu’il existe.',

  version: '{count, plural, one {# version} many {# versions} other {# versions}}',
  broughtOn: 'déposé le {day}',
  sharedOn: 'partagé le {day}',
  openUntil: 'ouvert à l’autre côté jusqu’au {day}',
  openToYou: 'ouvert pour vous jusqu’au {day}',
  viewOnly: 'en consultation seule',
  active: 'Ce fichier peut être exécuté : ne l’ouvrez que si vous faites confiance à l’expéditeur.',
  nameDiffers: 'Son contenu ({type}) ne correspond pas à son nom.',

  download: 'Télécharger',
  downloadNamed: 'Télécharger « {title} »',
  details: 'Versions et consultations de « {title} »',
  detailsShort: 'Versions et consultations',
  archive: 'Tout télécharger (ZIP)',
  newVersion: 'Nouvelle version',
  rename: 'Renommer ou déplacer…',
  renameTitle: 'Renommer ou déplacer « {title} »',
  renameSay: 'Seuls ceux qui le lisent déjà voient le nouveau nom.',
  renameSaySeen: 'Les deux côtés voient aussitôt le nouveau nom.',
  renameTo: 'Titre',
  renamed: '« {former} » a été renommé ou déplacé.',
  share: 'Partager…',
  shareTitle: 'Partager « {title} » ?',
  shareSay: 'Toutes les versions suivent, sans retour possible : ce qui a été lu ne peut être oublié.',
  shareInto: 'Qui pourra le lire ?',
  remove: 'Supprimer…',
  removeTitle: 'Supprimer « {title} » ?',
  removeSay:
    'Les fichiers disparaissent définitivement. La trace de leur présence et de leurs lecteurs demeure.',
  cancel: 'Annuler',
  underWay: 'Un instant…',

  versions: 'Versions',
  versionLine: 'Version {number}, {day}',
  readers: 'Qui l’a reçu',
  noReaders: 'Personne pour l’instant.',
  readingLine:
    '{way, select, preview {lu ici} archive {téléchargé en ZIP} other {téléchargé}} : version {number}, {moment}',
  questions: 'Questions et réponses',
  noQuestions: 'Pas encore de question.',
  question: 'Votre question',
  ask: 'Poser la question',
  missing: 'Ce champ ne peut rester vide.',

  hindrance_terms: 'Acceptez d’abord les conditions ci-dessus.',
  hindrance_expired: 'Le délai de consultation est passé. Adressez-vous au côté qui l’a déposé.',
  hindrance_view: 'À lire ici uniquement : chaque page porte votre nom, le moment et un numéro.',

  add: 'Ajouter un document',
  addVersion: 'Nouvelle version de « {title} »',
  file: 'Fichier',
  fileSay: 'Jusqu’à 2 Gio. Si la connexion est coupée, l’envoi reprend de lui-même.',
  into: 'Qui pourra le lire ?',
  folder: 'Dossier (facultatif)',
  folderSay: 'Par exemple contrats/2026.',
  language: 'Langue du document',
  send: 'Envoyer',
  noFile: 'Choisissez un fichier.',
  state_sending: 'Envoi en cours',
  state_lost: 'Connexion perdue ; l’envoi reprendra dès qu’elle revient',
  state_paused: 'En pause',
  state_checking: 'Arrivé ; vérification en cours',
  state_refused: 'Non reçu',
  pause: 'Mettre en pause',
  goOn: 'Reprendre',
  dismiss: 'Fermer',
  progress: '{name} : {percent} %',
  begun: 'Envois inachevés',
  begunSay: '{percent} % de « {name} » est arrivé. Choisissez à nouveau le même fichier pour reprendre.',
  otherFile: 'C’est un autre fichier : son nom ou sa taille diffère.',
  giveUp: 'Abandonner',

  termsTitle: 'Conditions du côté {side}',
  termsSay:
    'Ce côté vous demande de les accepter avant d’ouvrir ce qu’il partage. Votre nom, la date et la langue sont conservés.',
  accept: 'J’accepte ces conditions',
  acceptedBy:
    '{count, plural, =0 {Personne ne les a encore acceptées.} one {Acceptées par # personne.} many {Acceptées par # personnes.} other {Acceptées par # personnes.}}',

  refused_name_runs:
    '« {name} » n’a pas été reçu : un ordinateur exécuterait un fichier de ce nom. S’il doit être envoyé, placez-le dans un fichier ZIP.',
  refused_content_pretends:
    '« {name} » n’a pas été reçu : son contenu ({type}) ne correspond pas à son nom et peut être exécuté. Vérifiez l’origine du fichier.',
  refused_side_full:
    'Il reste {left} à votre côté dans cette salle, et le fichier fait {size}. Supprimez ce qui n’est plus utile.',
  refused_too_many_uploads:
    'Vous avez déjà {most} fichiers en cours d’envoi. Attendez leur arrivée ou abandonnez-en.',
  refused_too_many_documents:
    'Votre côté compte {most} documents dans cette salle, qui n’en accueille pas davantage.',
  refused_file_too_large: 'Un fichier peut faire {size} au plus.',
  refused_checksum: 'Le fichier est arrivé endommagé. Envoyez-le à nouveau.',
  refused_terms_changed: 'Les conditions ont changé entre-temps. Relisez-les.',

  read: 'Lire ici',
  readNamed: 'Lire « {title} » ici, votre nom figurant sur chaque page',
  limit: 'Restreindre…',
  limitTitle: 'Restrictions pour « {title} »',
  limitSay: 'Elles valent pour l’autre côté ; le vôtre peut toujours ouvrir ce qu’il a déposé.',
  limitSave: 'Enregistrer',
  limitView: 'À lire ici uniquement',
  limitViewSay:
    'L’autre côté ne reçoit pas le fichier : chaque page s’affiche en image, traversée par le nom du lecteur, le moment et un numéro.',
  limitViewNone:
    'L’autre côté ne pourrait pas ouvrir ce fichier du tout : seuls les PDF de 50 Mio au plus s’affichent par pages.',
  limitEnd: 'Jusqu’à une certaine date seulement',
  limitDay: 'Dernier jour',
  limitDaySay:
    'Ce jour compte encore, en temps universel (UTC). Les lecteurs sont prévenus une semaine avant.',
  limited: 'Les restrictions ont été modifiées.',
  undo: 'Annuler la modification',
  closedSay:
    'Ce dossier est clos. On peut y lire les documents et répondre aux questions ; nouveaux documents, nouvelles versions et nouvelles questions attendront sa réouverture.',
  hindrance_hidden:
    'Le côté qui l’a déposé ne remet pas le fichier, et seuls les PDF de 50 Mio au plus s’affichent ici. Adressez-vous à ce côté.',
  mark: 'Nº {mark}',
  answer: 'Répondre',
  yourAnswer: 'Votre réponse',
  sendAnswer: 'Envoyer la réponse',
  termsNumber: 'Texte nº {number}, en vigueur depuis le {day}',
  acceptedLine: '{moment}, texte lu : {language}',
  termsSet: 'Demander l’acceptation de conditions…',
  termsChange: 'Nouveau texte…',
  termsEnd: 'Mettre fin à ces conditions…',
  termsSetTitle: 'Conditions pour ce que partage votre côté',
  termsSetSay:
    'Chaque personne de l’autre côté devra les accepter avant d’ouvrir ce que votre côté partage. Rédigez-les dans chaque langue où elles seront lues ; une seule suffit.',
  termsChangeSay:
    'Un nouveau texte porte un nouveau numéro : chaque personne de l’autre côté devra l’accepter avant d’ouvrir quoi que ce soit d’autre.',
  termsSave: 'Mettre en vigueur',
  termsEndTitle: 'Mettre fin aux conditions de votre côté ?',
  termsEndSay:
    'L’autre côté ouvrira alors ce que vous partagez sans rien accepter. Les acceptations données jusqu’ici restent consignées.',
  termsEndVerb: 'Y mettre fin',
  refused_closed: 'Ce dossier est clos et ne reçoit plus rien tant qu’il n’est pas rouvert.',
};
