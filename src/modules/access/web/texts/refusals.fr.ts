import type { en } from './refusals.en.ts';

export const fr: Record<keyof typeof en, string> = {
  'sign-in-refused':
    'Cela ne correspond pas. Vérifiez votre saisie ou choisissez un autre moyen de vous connecter.',
  'sign-in-needed': 'Connectez-vous d’abord.',
  wait: 'Après plusieurs essais manqués, une pause s’impose. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}} ; avec une clé d’accès, aucune pause.',
  'too-busy':
    'Trop de personnes se connectent par mot de passe en ce moment. Réessayez dans quelques secondes.',
  'confirmation-needed': 'Cette démarche est lourde de conséquences : confirmez d’abord que c’est bien vous.',
  'not-permitted':
    'Votre compte n’a pas ce droit. Les personnes qui l’ont figurent sur la page de l’organisation ou dans l’administration.',
  'password-refused': 'Ce mot de passe ne convient pas :',
  'password_too-short': 'il compte moins de 12 caractères ; une phrase de quatre ou cinq mots suffit',
  'password_too-long': 'il compte plus de 256 caractères',
  'password_too-common': 'il est de ceux qu’on essaie en premier ; prenez des mots sans lien entre eux',
  'password_too-plain': 'il se répète ou suit le clavier',
  'password_names-you': 'il ne dit guère plus que votre nom ou votre adresse',
  'code-refused':
    'Les six chiffres sont faux ou ont déjà servi. Attendez les suivants ; vérifiez l’heure de votre téléphone.',
  'passkey-refused':
    'La clé d’accès n’a pas pu être créée. Réessayez et confirmez quand votre appareil le demande.',
  'passkey-known': 'Cette clé d’accès appartient déjà à un compte.',
  'passkey-cancelled':
    'Votre appareil n’a pas donné de clé : la demande a été fermée ou a trop duré. Réessayez ou choisissez un autre moyen.',
  'passkey-unsupported':
    'Ce navigateur ne connaît pas les clés d’accès. Prenez-en un autre, ou un mot de passe et un code.',
  'question-over': 'Cela a trop duré, ou c’est déjà fait. Recommencez.',
  'last-way-in': 'C’est le dernier moyen d’entrer dans votre compte. Ajoutez-en d’abord un autre.',
  'way-in-unknown': 'Ce moyen d’entrer n’existe plus.',
  'link-unknown': 'Le centre ne connaît pas ce lien. Ouvrez-le en entier, tel que vous l’avez reçu.',
  'link-used': 'Ce lien a déjà servi. Chacun ouvre une fois : connectez-vous, ou demandez-en un nouveau.',
  'link-withdrawn': 'Ce lien a été retiré. Demandez-en un nouveau à la personne qui l’a envoyé.',
  'link-ended': 'Ce lien est arrivé à échéance. Demandez-en un nouveau à la personne qui l’a envoyé.',
  'account-exists': 'Un compte existe déjà à cette adresse. Connectez-vous.',
  'invitation-faulty': 'L’invitation ne peut pas partir ainsi :',
  'invitation_email-missing': 'l’adresse e-mail manque ou n’en est pas une',
  'invitation_role-needs-a-side': 'conseillers et agents d’agence appartiennent à un côté : choisissez-le',
  'invitation_organisation-of-other-side': 'l’organisation appartient à l’autre côté',
  'invitation_side-unknown': 'ce côté n’existe pas',
  'invitation-unknown': 'Cette invitation n’existe pas, ou plus.',
  'provider-unknown': 'Ce centre ne connaît pas ce fournisseur d’identité.',
  'provider-silent':
    'Le fournisseur d’identité ne répond pas. Réessayez plus tard ou connectez-vous autrement.',
  'provider-not-enough':
    '{reason, select, email-unverified {Le fournisseur ne se porte pas garant de votre adresse e-mail.} email-differs {Le fournisseur vous connaît sous une autre adresse que celle qui a été invitée.} nobody {Aucun compte n’est lié à cette identité. Connectez-vous autrement et liez-la sur la page de votre compte, ou ouvrez votre compte par son invitation.} linked-elsewhere {Cette identité ouvre déjà un autre compte.} other {La réponse du fournisseur ne suffit pas.}}',
  'account-unknown': 'Ce compte n’existe pas, ou vous ne pouvez pas le voir.',
  'session-unknown': 'Cette session est déjà terminée.',
  'role-change-unsound': 'C’est impossible :',
  'role_needs-a-side': 'ce rôle appartient à un côté, et le compte n’en a pas',
  'role_last-administrator': 'un centre a besoin d’un administrateur ; nommez-en d’abord un autre',
  'role_account-closed': 'le compte est fermé',
  'organisation-unknown': 'Cette organisation n’existe pas.',
  'membership-unknown': 'Cette appartenance n’existe pas, ou vous ne pouvez pas la voir.',
  'membership-alive': 'Vous êtes déjà membre, ou votre demande attend un conseiller.',
  'membership-decided': 'Quelqu’un a déjà décidé.',
  'membership-of-other-side': 'L’organisation n’est pas du même côté que votre compte.',
  'delegation-faulty': 'La délégation ne peut pas être donnée ainsi :',
  'delegation_to-oneself': 'on n’agit pas pour soi-même',
  'delegation_over-before-it-begins': 'son dernier jour précède le premier',
  'delegation_begins-in-the-past': 'elle commence dans le passé',
  'delegation_too-long': 'elle dure plus de six mois ; donnez-en alors une nouvelle',
  'delegation_other-side': 'seules des personnes de votre côté peuvent agir pour vous',
  'delegation-unknown': 'Cette délégation n’existe pas ou a pris fin.',
  'consent-unknown': 'Aucun consentement de ce genre n’est en vigueur.',
  'demonstration-only-on-loopback': 'Les comptes de démonstration ne s’ouvrent que sur la machine elle-même.',
};
