import type { en } from './paper.en.ts';

export const nl: Record<keyof typeof en, string> = {
  template: 'Model',
  templateFooter:
    'Model, geen juridisch advies. Laat het vóór de ondertekening nalezen en aanvullen door een advocaat van elke zijde.',
  centreFooter: 'Centrum Green Channel',
  page: 'Pagina {number} van {all}',
  caseSubtitle: 'Dossier {code} – {title}',

  languageName: '{code, select, zh {Chinees} en {Engels} fr {Frans} nl {Nederlands} other {{code}}}',

  partyOf: 'Partij {mark} ({side})',
  name: 'Naam',
  nameHint: 'volledige officiële naam',
  'number_be-enterprise': 'Ondernemingsnummer (KBO)',
  'number_cn-uscc': 'Uniforme sociale kredietcode',
  number_other: 'Registratienummer',
  numberHint: 'nummer',
  office: 'Zetel',
  officeHint: 'straat en nummer',
  officeWholeHint: 'straat en nummer, postcode, gemeente, land',
  representative: 'Vertegenwoordigd door',
  representativeHint: 'naam en hoedanigheid',
  contact: 'Adres voor kennisgevingen',
  contactHint: 'naam, e-mailadres en postadres',
  signature: 'Handtekening',
  signatoryName: 'Naam',
  signatoryPosition: 'Hoedanigheid',
  signedAt: 'Plaats en datum',
  seal: 'Bedrijfsstempel (盖章)',

  made: 'Opgemaakt op {day}',
  date: 'Datum',
  to: 'Aan',
  subject: 'Betreft',
  example: 'Een verzonnen voorbeeld van het demonstratiecentrum.',

  interestTitle: 'Blijk van belangstelling',
  interestSalutation: 'Geachte heer, geachte mevrouw,',
  interestOpening:
    'Een organisatie liet het centrum Green Channel weten dat zij belangstelling heeft voor uw vermelding {reference}.',
  interestOpeningNamed:
    '{name} liet het centrum Green Channel weten belangstelling te hebben voor uw vermelding {reference}.',
  interestAbout: 'Wie belangstelling heeft',
  interestWish: 'Waarvoor, en wat ervan wordt verwacht',
  interestQuestions: 'Vragen',
  interestNoName:
    'Namen worden pas genoemd als beide daarmee hebben ingestemd. Tot dan geven de adviseurs van beide zijden door wat er gezegd wordt.',
  ownCopy:
    'Eigen kopie: ze noemt iemand die nog niet aan de andere zijde genoemd mag worden. Geef ze niet door.',
  interestWrittenIn: 'In de woorden van wie het schreef ({language}).',
  interestClose:
    'U kunt erop ingaan, met opgave van reden afwijzen of via de adviseur van uw zijde meer vragen. Niets in deze brief verbindt iemand.',
  interestedParty: 'Belangstellende',
  owner: 'Eigenaar van de vermelding',
  anonymousOf: 'Een organisatie ({side}), nog niet genoemd',
  yours: 'Met hoogachting,',
  centreName: 'Centrum Green Channel',

  introductionTitle: 'Introductiebrief',
  introductionSalutation: 'Geachte dames en heren,',
  introductionOpening:
    'Beide zijden stemden ermee in genoemd te worden. Met deze brief brengt het centrum Green Channel de deelnemers aan dossier {code}, “{title}” ({kind}), met elkaar in contact.',
  introductionParties: 'De partijen',
  introductionAdvisers: 'Uw adviseurs',
  introductionNext: 'Hoe het verder gaat',
  introductionNextText:
    'Neem gerust rechtstreeks contact op met elkaar; uw adviseurs blijven tot uw dienst. Wij raden aan geheimhouding af te spreken voordat u iets uitwisselt dat niet openbaar is. Het centrum heeft modellen van een geheimhoudingsovereenkomst en van een intentieverklaring in de talen van beide zijden.',
  introductionClearance:
    'Vraag, voordat goederen, technologie, gegevens of geld de grens over gaan, aan de overheden welke formaliteiten gelden. Het plan van de formaliteiten van het dossier noemt ze.',
  website: 'Website',
  seat: 'Zetel',
  adviserOf: 'Adviseur ({side})',
  noAdviser: 'nog niet aangewezen',
};
