export const en = {
  template: 'Template',
  templateFooter:
    'Template, not legal advice. Have a lawyer of each side read and complete it before you sign.',
  centreFooter: 'Green Channel centre',
  page: 'Page {number} of {all}',
  caseSubtitle: 'Case {code} – {title}',

  languageName: '{code, select, zh {Chinese} en {English} fr {French} nl {Dutch} other {{code}}}',

  partyOf: 'Party {mark} ({side})',
  name: 'Name',
  nameHint: 'full legal name',
  'number_be-enterprise': 'Enterprise number (KBO/BCE)',
  'number_cn-uscc': 'Unified social credit code',
  number_other: 'Registration number',
  numberHint: 'number',
  office: 'Registered office',
  officeHint: 'street and number',
  officeWholeHint: 'street and number, postcode, town, country',
  representative: 'Represented by',
  representativeHint: 'name and position',
  contact: 'Address for notices',
  contactHint: 'name, e-mail address and postal address',
  signature: 'Signature',
  signatoryName: 'Name',
  signatoryPosition: 'Position',
  signedAt: 'Place and date',
  seal: 'Company seal (盖章)',

  made: 'Made on {day}',
  date: 'Date',
  to: 'To',
  subject: 'Subject',
  example: 'An invented example of the demonstration centre.',

  interestTitle: 'Expression of interest',
  interestSalutation: 'Dear Sir or Madam,',
  interestOpening:
    'An organisation has told the Green Channel centre that it is interested in your listing {reference}.',
  interestOpeningNamed:
    '{name} has told the Green Channel centre that it is interested in your listing {reference}.',
  interestAbout: 'Who is interested',
  interestWish: 'What it is interested in, and what it expects',
  interestQuestions: 'Questions',
  interestNoName:
    'Names are told only when both have agreed to it. Until then the advisers of both sides pass on what is said.',
  ownCopy: 'Own copy: it names somebody who is not to be named to the other side yet. Do not pass it on.',
  interestWrittenIn: 'In the words of whoever wrote it ({language}).',
  interestClose:
    'You can accept it, decline it with a reason or ask for more through the adviser of your side. Nothing in this letter binds anybody.',
  interestedParty: 'Interested',
  owner: 'Owner of the listing',
  anonymousOf: 'An organisation ({side}), not named yet',
  yours: 'Yours faithfully,',
  centreName: 'Green Channel centre',

  introductionTitle: 'Letter of introduction',
  introductionSalutation: 'Dear Sir or Madam,',
  introductionOpening:
    'Both sides have agreed to be named. With this letter the Green Channel centre introduces to each other those who take part in case {code}, “{title}” ({kind}).',
  introductionParties: 'The parties',
  introductionAdvisers: 'Your advisers',
  introductionNext: 'What comes next',
  introductionNextText:
    'Please get in touch with each other directly; your advisers remain at your disposal. We suggest that you agree on confidentiality before you exchange anything that is not public. The centre keeps templates of a non-disclosure agreement and of a letter of intent in the languages of both sides.',
  introductionClearance:
    'Before goods, technology, data or money cross the border, ask the authorities which formalities apply. The clearance plan of the case names them.',
  website: 'Website',
  seat: 'Seat',
  adviserOf: 'Adviser ({side})',
  noAdviser: 'not named yet',
} as const;
