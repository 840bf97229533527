import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  edit: 'Modifier la fiche',
  propose: 'Proposer une modification',
  represent: 'Qui représente cette organisation',
  editTitle: 'Modifier la fiche',
  proposeTitle: 'Proposer une modification',
  editLede:
    'Ce que vous écrivez ici passe en premier. Ce que disent les registres et les listes reste à côté, avec sa source.',
  proposeLede:
    'Corrigez ce qui est faux ou dépassé. Les responsables de la fiche décident, et vous verrez leur décision.',
  notForYou:
    'Seuls les membres de l’organisation, les conseillers de son côté et les administrateurs modifient cette fiche. Vous pouvez proposer une modification.',
  notForYouPerson:
    'Seuls la personne elle-même, les conseillers de son côté et les administrateurs modifient cette fiche. Vous pouvez proposer une modification.',
  signInFirst: 'Connectez-vous pour proposer une modification ou pour modifier la fiche.',
  signIn: 'Se connecter',

  part_names: 'Noms',
  personNames: 'Noms',
  personNameNumber: 'Nom {number, number}',
  addPersonName: 'Ajouter un nom',
  removePersonName: 'Retirer le nom {number, number}',
  part_type: 'Type',
  part_website: 'Site web',
  part_place: 'Lieu',
  part_fields: 'Domaines',
  part_status: 'Situation',
  namesNote:
    'Des noms entiers, tels que l’organisation les écrit. Un nom donné par une autre source reste dans la liste des noms.',
  personNamesNote:
    'Des noms entiers, tels que la personne les écrit : « 何丽 », « Griet Lemmens ». Ils ne sont jamais découpés.',
  nameOrder: 'Ordre',
  order_none: 'non précisé',
  'order_family-first': 'nom de famille d’abord',
  'order_given-first': 'prénom d’abord',
  nameNumber: 'Nom {number, number}',
  nameKind: 'Nature',
  nameLanguage: 'Langue',
  languageNone: 'aucune en particulier',
  addName: 'Ajouter un nom',
  removeName: 'Retirer le nom {number, number}',
  websiteNote: 'L’adresse complète, par exemple https://www.example.org. Laissez vide s’il n’y en a pas.',
  city: 'Ville',
  cityNote: 'Sans code postal ni rue. Le pays ne change pas ici : il détermine le côté.',
  region: 'Province ou région',
  fieldsNote: 'Seulement ceux où l’organisation travaille vraiment : ils servent à rapprocher les annonces.',
  statusNote:
    'Fermée : elle n’existe plus sous ce nom. La fiche reste, pour que les anciennes références aboutissent.',
  reason: 'Pourquoi, et d’où le savez-vous ?',
  reasonNote: 'Par exemple : « A déménagé en mai, voir l’annonce sur son site ».',
  save: 'Enregistrer les modifications',
  send: 'Envoyer la proposition',
  cancel: 'Revenir sans rien modifier',
  saved: 'La fiche a été modifiée.',
  sent: 'Votre proposition est envoyée. La décision apparaîtra sur cette page.',
  faultsAbove:
    '{count, plural, one {Un point reste} other {# points restent}} à corriger, chacun est indiqué sous son champ.',

  proposals: 'Modifications proposées',
  proposalsOwn: 'Vos propositions',
  proposedOn: 'Proposé le {day}',
  part: 'Élément',
  now: 'Actuellement',
  proposed: 'Proposé',
  nothing: 'rien',
  because: 'Motif indiqué : {reason}',
  remark: 'Réponse à l’auteur de la proposition',
  remarkNote: 'Nécessaire si vous écartez la proposition : dites pourquoi.',
  accept: 'Accepter et modifier la fiche',
  refuse: 'Écarter',
  state_open: 'en attente de décision',
  state_accepted: 'acceptée',
  state_refused: 'écartée',
  answered: 'Réponse : {remark}',

  'refusal_changed-meanwhile':
    'La fiche a été modifiée pendant que vous écriviez. Rechargez-la et regardez-la avant d’enregistrer ; ce que vous avez écrit est toujours là.',
  reload: 'Recharger la fiche',
  'refusal_proposal-waiting':
    'Une de vos propositions attend déjà une décision pour cette fiche. Attendez-la avant d’en envoyer une autre.',
  'refusal_proposal-decided': 'Quelqu’un d’autre vient de décider de cette proposition.',
  'refusal_change-proposal-unknown': 'Cette proposition n’existe plus.',

  fault_missing: 'Écrivez quelque chose ici.',
  'fault_too-long': 'Trop long : {most, number} caractères au plus.',
  'fault_too-many': 'Trop : {most, number} au plus.',
  'fault_control-character': 'Il s’y trouve un caractère invisible. Retapez le texte au lieu de le coller.',
  'fault_without-letters': 'Un nom contient au moins une lettre ou un chiffre.',
  fault_repeated: 'Ce nom est déjà dans la liste.',
  'fault_wrong-script':
    'La langue et l’écriture ne vont pas ensemble : seuls les noms chinois s’écrivent en caractères chinois.',
  'fault_official-missing': 'Au moins un des noms doit être le nom officiel.',
  'fault_not-a-web-address': 'Écrivez une adresse qui commence par https:// ou http://.',
  'fault_unknown-field': 'Le centre ne connaît pas le domaine « {field} ».',
  'fault_country-unknown':
    'Aucune source ne dit dans quel pays elle se trouve ; on ne peut pas encore indiquer de lieu.',
  'fault_nothing-changed': 'Rien ne diffère encore de ce qui figure dans la fiche.',
  'fault_version-missing': 'Rechargez la page, puis décidez.',
};
