import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  edit: 'Fiche bewerken',
  propose: 'Wijziging voorstellen',
  represent: 'Wie deze organisatie vertegenwoordigt',
  editTitle: 'Fiche bewerken',
  proposeTitle: 'Wijziging voorstellen',
  editLede:
    'Wat u hier schrijft, komt eerst. Wat registers en lijsten vermelden, blijft ernaast staan, met de bron.',
  proposeLede:
    'Verbeter wat fout of verouderd is. Wie voor de fiche instaat, beslist; u ziet hier wat er beslist is.',
  notForYou:
    'Alleen leden van de organisatie, adviseurs van haar zijde en beheerders bewerken deze fiche. U kunt wel een wijziging voorstellen.',
  notForYouPerson:
    'Alleen de persoon zelf, adviseurs van diens zijde en beheerders bewerken deze fiche. U kunt wel een wijziging voorstellen.',
  signInFirst: 'Meld u aan om een wijziging voor te stellen of de fiche te bewerken.',
  signIn: 'Aanmelden',

  part_names: 'Namen',
  personNames: 'Namen',
  personNameNumber: 'Naam {number, number}',
  addPersonName: 'Naam toevoegen',
  removePersonName: 'Naam {number, number} weghalen',
  part_type: 'Soort',
  part_website: 'Website',
  part_place: 'Plaats',
  part_fields: 'Vakgebieden',
  part_status: 'Toestand',
  namesNote:
    'Volledige namen, zoals de organisatie ze schrijft. Een naam uit een andere bron blijft in de lijst met namen staan.',
  personNamesNote:
    'Volledige namen, zoals de persoon ze schrijft: “何丽”, “Griet Lemmens”. Ze worden nooit opgesplitst.',
  nameOrder: 'Volgorde',
  order_none: 'niet vermeld',
  'order_family-first': 'familienaam eerst',
  'order_given-first': 'voornaam eerst',
  nameNumber: 'Naam {number, number}',
  nameKind: 'Wat het is',
  nameLanguage: 'Taal',
  languageNone: 'geen bepaalde',
  addName: 'Naam toevoegen',
  removeName: 'Naam {number, number} weghalen',
  websiteNote: 'Het volledige adres, bijvoorbeeld https://www.example.org. Laat leeg als er geen is.',
  city: 'Gemeente',
  cityNote: 'Zonder postcode of straat. Het land blijft zoals het is: het bepaalt de zijde.',
  region: 'Provincie of regio',
  fieldsNote: 'Alleen die waarin de organisatie echt actief is: ze brengen vraag en aanbod samen.',
  statusNote:
    'Gesloten: ze bestaat niet meer onder deze naam. De fiche blijft, zodat oude verwijzingen nog ergens uitkomen.',
  reason: 'Waarom, en hoe weet u dat?',
  reasonNote: 'Bijvoorbeeld: “In mei verhuisd, zie het bericht op hun website”.',
  save: 'Wijzigingen opslaan',
  send: 'Voorstel versturen',
  cancel: 'Terug zonder iets te wijzigen',
  saved: 'De fiche is gewijzigd.',
  sent: 'Uw voorstel is verstuurd. De beslissing verschijnt op deze pagina.',
  faultsAbove:
    '{count, plural, one {Er klopt nog één ding niet; het staat} other {Er kloppen nog # dingen niet; ze staan}} bij het veld vermeld.',

  proposals: 'Voorgestelde wijzigingen',
  proposalsOwn: 'Uw voorstellen',
  proposedOn: 'Voorgesteld op {day}',
  part: 'Onderdeel',
  now: 'Nu',
  proposed: 'Voorgesteld',
  nothing: 'niets',
  because: 'Opgegeven reden: {reason}',
  remark: 'Antwoord aan de indiener',
  remarkNote: 'Nodig als u het voorstel niet aanneemt: zeg waarom.',
  accept: 'Aannemen en de fiche wijzigen',
  refuse: 'Niet aannemen',
  state_open: 'wacht op een beslissing',
  state_accepted: 'aangenomen',
  state_refused: 'niet aangenomen',
  answered: 'Antwoord: {remark}',

  'refusal_changed-meanwhile':
    'De fiche is gewijzigd terwijl u aan het schrijven was. Laad ze opnieuw en bekijk ze voor u opslaat; wat u schreef, staat er nog.',
  reload: 'Fiche opnieuw laden',
  'refusal_proposal-waiting':
    'Er wacht al een voorstel van u voor deze fiche. Wacht de beslissing af voor u er nog een verstuurt.',
  'refusal_proposal-decided': 'Iemand anders heeft net over dit voorstel beslist.',
  'refusal_change-proposal-unknown': 'Dit voorstel is er niet meer.',

  fault_missing: 'Vul hier iets in.',
  'fault_too-long': 'Te lang: hoogstens {most, number} tekens.',
  'fault_too-many': 'Te veel: hoogstens {most, number}.',
  'fault_control-character': 'Er zit een onzichtbaar teken in. Typ het opnieuw in plaats van te plakken.',
  'fault_without-letters': 'Een naam heeft minstens één letter of cijfer.',
  fault_repeated: 'Deze naam staat al in de lijst.',
  'fault_wrong-script':
    'Taal en schrift passen niet bij elkaar: alleen Chinese namen staan in Chinese karakters.',
  'fault_official-missing': 'Minstens één naam moet de officiële zijn.',
  'fault_not-a-web-address': 'Schrijf een adres dat begint met https:// of http://.',
  'fault_unknown-field': 'Het centrum kent het vakgebied “{field}” niet.',
  'fault_country-unknown':
    'Geen enkele bron zegt in welk land ze gevestigd is; een plaats opgeven kan nog niet.',
  'fault_nothing-changed': 'Er is nog niets anders dan wat er staat.',
  'fault_version-missing': 'Laad de pagina opnieuw en beslis dan.',
};
