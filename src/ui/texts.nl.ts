import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  centre: 'Green Channel',
  whereYouAre: 'U bent hier',
  bothSides: 'Beide zijden',
  thirdCountry: 'Derde land',
  narrow: '{count, plural, =0 {Verfijnen} one {Verfijnen (# gekozen)} other {Verfijnen (# gekozen)}}',
  clearFilters: 'Alle filters wissen',
  search: 'Zoeken',
  showAll: 'Toon alle {count}',
  pages: 'Pagina’s',
  shownOf: '{shown} op deze pagina, {total} in totaal',
  firstPage: 'Eerste pagina',
  nextPage: 'Volgende pagina',
  waiting: 'Een ogenblik …',
  again: 'Opnieuw proberen',
  noAnswer: 'Het centrum antwoordt niet. Controleer uw verbinding en probeer het opnieuw.',
  notHere: 'Dit bestaat niet, of niet meer.',
  tooLarge: 'Dat is te veel ineens. Kort het in en probeer het opnieuw.',
  tooMany: 'Te veel vragen in korte tijd. Wacht een minuut en probeer het opnieuw.',
  notAccepted: 'Het centrum kon dit niet aanvaarden:',
  broke: 'Er ging bij ons iets mis. Gebeurt het opnieuw, geef ons dan dit kenmerk door: {reference}.',
  pageBroke: 'Deze pagina werkt niet meer. Laad ze opnieuw; helpt dat niet, vertel ons dan wat u deed.',
  language_zh: 'Chinees',
  language_en: 'Engels',
  language_fr: 'Frans',
  language_nl: 'Nederlands',
  language_unknown: 'taal niet herkend',
  originalIn:
    '{language, select, zh {origineel in het Chinees} en {origineel in het Engels} fr {origineel in het Frans} nl {origineel in het Nederlands} other {origineel}}',
  translationIn:
    '{language, select, zh {in het Chinees} en {in het Engels} fr {in het Frans} nl {in het Nederlands} other {vertaald}}',
};
