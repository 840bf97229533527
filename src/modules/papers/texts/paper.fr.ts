import type { en } from './paper.en.ts';

export const fr: Record<keyof typeof en, string> = {
  template: 'Modèle',
  templateFooter:
    'Modèle, sans valeur d’avis juridique. Faites-le lire et compléter par un avocat de chaque côté avant de signer.',
  centreFooter: 'Centre Green Channel',
  page: 'Page {number} sur {all}',
  caseSubtitle: 'Dossier {code} – {title}',

  languageName: '{code, select, zh {chinois} en {anglais} fr {français} nl {néerlandais} other {{code}}}',

  partyOf: 'Partie {mark} ({side})',
  name: 'Dénomination',
  nameHint: 'dénomination légale complète',
  'number_be-enterprise': 'Numéro d’entreprise (BCE)',
  'number_cn-uscc': 'Code unifié de crédit social',
  number_other: 'Numéro d’enregistrement',
  numberHint: 'numéro',
  office: 'Siège',
  officeHint: 'rue et numéro',
  officeWholeHint: 'rue et numéro, code postal, localité, pays',
  representative: 'Représentée par',
  representativeHint: 'nom et qualité',
  contact: 'Adresse pour les notifications',
  contactHint: 'nom, adresse électronique et adresse postale',
  signature: 'Signature',
  signatoryName: 'Nom',
  signatoryPosition: 'Qualité',
  signedAt: 'Lieu et date',
  seal: 'Cachet de l’entreprise (盖章)',

  made: 'Établi le {day}',
  date: 'Date',
  to: 'À',
  subject: 'Objet',
  example: 'Exemple inventé du centre de démonstration.',

  interestTitle: 'Marque d’intérêt',
  interestSalutation: 'Madame, Monsieur,',
  interestOpening:
    'Une organisation a fait savoir au centre Green Channel qu’elle s’intéresse à votre annonce {reference}.',
  interestOpeningNamed:
    '{name} a fait savoir au centre Green Channel son intérêt pour votre annonce {reference}.',
  interestAbout: 'Qui est intéressé',
  interestWish: 'Ce qui l’intéresse et ce qu’il en attend',
  interestQuestions: 'Questions',
  interestNoName:
    'Les noms ne sont dits que lorsque les deux y ont consenti. D’ici là, les conseillers des deux côtés transmettent ce qui se dit.',
  ownCopy:
    'Copie interne : elle nomme quelqu’un qui ne doit pas encore être nommé à l’autre côté. Ne la transmettez pas.',
  interestWrittenIn: 'Dans les mots de son auteur ({language}).',
  interestClose:
    'Vous pouvez l’accepter, la décliner en donnant un motif ou demander des précisions par le conseiller de votre côté. Rien dans cette lettre n’engage personne.',
  interestedParty: 'Intéressé',
  owner: 'Auteur de l’annonce',
  anonymousOf: 'Une organisation ({side}), pas encore nommée',
  yours: 'Veuillez agréer nos salutations distinguées.',
  centreName: 'Centre Green Channel',

  introductionTitle: 'Lettre de mise en relation',
  introductionSalutation: 'Mesdames, Messieurs,',
  introductionOpening:
    'Les deux côtés ont accepté d’être nommés. Par cette lettre, le centre Green Channel met en relation ceux qui prennent part au dossier {code}, « {title} » ({kind}).',
  introductionParties: 'Les parties',
  introductionAdvisers: 'Vos conseillers',
  introductionNext: 'La suite',
  introductionNextText:
    'Prenez contact directement ; vos conseillers restent à votre disposition. Nous vous suggérons de convenir de la confidentialité avant d’échanger quoi que ce soit qui ne soit pas public. Le centre tient à votre disposition des modèles d’accord de confidentialité et de lettre d’intention dans les langues des deux côtés.',
  introductionClearance:
    'Avant que des biens, des technologies, des données ou des fonds passent la frontière, demandez aux autorités quelles formalités s’appliquent. Le plan des formalités du dossier les nomme.',
  website: 'Site web',
  seat: 'Siège',
  adviserOf: 'Conseiller ({side})',
  noAdviser: 'pas encore désigné',
};
