import type { en } from './door.en.ts';

export const fr: Record<keyof typeof en, string> = {
  signIn: 'Se connecter',
  signInLede:
    'Avec une clé d’accès : votre empreinte, votre visage ou le code de votre appareil. Rien à retenir, rien à voler.',
  byPasskey: 'Se connecter avec une clé d’accès',
  passkeyWaits: 'Votre appareil vous interroge …',
  otherWays: 'Autres moyens',
  byPassword: 'Mot de passe et code',
  byPasswordSay: 'Pour les comptes dotés d’un mot de passe et d’une application d’authentification.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  code: 'Code de l’application d’authentification',
  codeNote: 'Six chiffres, renouvelés toutes les trente secondes.',
  byProvider: 'Avec {name}',
  byRecovery: 'Plus rien ne fonctionne',
  byRecoverySay:
    'Prenez l’un des dix codes de secours reçus à l’ouverture de votre compte. Chacun sert une seule fois.',
  recoveryCode: 'Code de secours',
  recoveryCodeNote:
    'Quatre groupes de quatre caractères, par exemple 7k2m-9xhd-q4ta-0wbe. Majuscules et espaces n’importent pas.',
  useRecoveryCode: 'Utiliser le code',
  noCodes:
    'Plus de codes non plus ? Demandez un lien à un administrateur du centre : il vous connaît et vérifiera qu’il s’agit bien de vous.',
  noAccount: 'Pas encore de compte ?',
  noAccountSay:
    'Les comptes s’ouvrent sur invitation. Adressez-vous à un conseiller de votre côté ; lire et chercher ne demande aucun compte.',
  examples: 'Comptes de démonstration',
  examplesSay:
    'Des personnes inventées, une par rôle. Elles n’existent que dans le centre de démonstration de cette machine.',
  exampleAs: 'Se connecter en tant que {name}',
  youAreInAs: 'Connecté en tant que {name}.',
  toAccount: 'Votre compte',
  oneMoment: 'Un instant : nous vérifions la réponse de {name}.',
  provider: 'votre fournisseur d’identité',
  invitation: 'Ouvrir votre compte',
  invitationLede: 'Vous avez été invité au centre. Votre compte s’ouvre sur cette page, une seule fois.',
  invitedBy: 'Invité par',
  forSide: 'Côté',
  forRoles: 'Rôle',
  forOrganisation: 'Organisation',
  until: 'Valable jusqu’au',
  firstLede: 'Ce centre n’a pas encore d’administrateur. La personne qui ouvre ce compte sera la première.',
  yourName: 'Votre nom',
  yourNameNote: 'Tel que les autres le liront ici, dans l’écriture de votre choix.',
  passkeyName: 'Nom de cet appareil',
  passkeyNameNote: 'Pour distinguer plus tard vos clés d’accès.',
  thisDevice: 'Mon appareil',
  openByPasskey: 'Créer une clé d’accès et ouvrir le compte',
  withoutPasskey: 'Sans clé d’accès',
  withoutPasskeySay:
    'Un mot de passe et une application d’authentification sur votre téléphone. Vous pourrez ajouter une clé plus tard.',
  newPassword: 'Mot de passe',
  newPasswordNote: 'Au moins 12 caractères. Une phrase convient ; ni chiffres ni signes ne sont exigés.',
  showCode: 'Afficher le code pour l’application',
  scanThis:
    'Scannez cette image avec une application d’authentification, ou saisissez-y les lettres. Indiquez ensuite les six chiffres affichés.',
  secretLetters: 'Lettres pour l’application',
  openByPassword: 'Ouvrir le compte',
  linkMissing: 'Cette page demande un lien',
  linkMissingSay:
    'Ouvrez-la par le lien de votre invitation, complet et inchangé. S’il ne fonctionne pas, demandez-en un nouveau à la personne qui vous a invité.',
  linkOver: 'Ce lien n’ouvre plus rien',
  codesTitle: 'Gardez ces codes de secours',
  codesSay:
    'Si vous perdez votre appareil, l’un d’eux vous permettra d’entrer. Chacun sert une fois. Ils ne s’affichent que maintenant : imprimez-les ou rangez-les en lieu sûr, ailleurs que sur cet appareil.',
  codesPrint: 'Imprimer',
  codesCopy: 'Copier',
  codesCopied: 'Copié',
  codesKept: 'Je les ai gardés',
  goOn: 'Continuer',
  newWayIn: 'Une nouvelle clé d’accès pour votre compte',
  newWayInLede:
    'Un administrateur vous a envoyé ce lien parce que vous ne pouviez plus vous connecter. Il crée une nouvelle clé d’accès et vous déconnecte partout ailleurs.',
  makePasskey: 'Créer une nouvelle clé d’accès',
  emailConfirmation: 'Votre adresse e-mail',
  emailConfirmed: 'C’est confirmé : les messages envoyés à {email} vous parviennent.',
};
