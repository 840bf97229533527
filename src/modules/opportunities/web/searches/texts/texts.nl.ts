import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  searches: 'Bewaarde zoekopdrachten',
  searchesLede:
    'Nieuw aanbod en nieuwe vragen die erbij passen, krijgt u per e-mail. Niemand anders ziet wat u zoekt.',
  fetching: 'Uw zoekopdrachten worden opgehaald …',
  noneTitle: 'U hebt nog geen zoekopdracht bewaard',
  noneTry: 'Zoek in aanbod en vraag en kies dan ‘Deze zoekopdracht bewaren’.',
  listings: 'Vraag en aanbod',
  toListings: 'Naar aanbod en vraag',

  saveTitle: 'Deze zoekopdracht bewaren',
  saveLede: 'Geef ze een naam en zeg hoe vaak u van nieuwe vermeldingen wilt horen.',
  name: 'Naam',
  nameNote: 'Hij staat in het onderwerp van de e-mail.',
  nameMissing: 'Geef de zoekopdracht een naam.',
  rhythm: 'E-mail over nieuwe vermeldingen',
  rhythm_daily: 'elke ochtend',
  rhythm_weekly: 'elke week',
  rhythm_never: 'geen, alleen bewaren',
  save: 'Zoekopdracht bewaren',
  saving: 'Wordt bewaard …',
  everything: 'alle aanbod en vraag',

  search: 'Zoekopdracht',
  last: 'Laatste e-mail',
  lastTold: '{day}: {listings, plural, one {# vermelding} other {# vermeldingen}}',
  lastNone: 'nog geen',
  rhythmOf: 'E-mail voor ‘{name}’',
  rhythmChanged:
    '‘{name}’: {rhythm, select, daily {elke ochtend een e-mail} weekly {elke week een e-mail} other {geen e-mail meer}}.',
  rename: 'Naam wijzigen',
  renameThis: 'Naam wijzigen: ‘{name}’',
  renameOf: 'Nieuwe naam voor ‘{name}’',
  keepName: 'Deze naam houden',
  remove: 'Verwijderen',
  removeOf: '‘{name}’ verwijderen',
  removed: '‘{name}’ is verwijderd.',
  restored: '‘{name}’ is terug.',
  undo: 'Ongedaan maken',
  actions: 'Acties',
  cancel: 'Annuleren',

  tooMany: 'U hebt {most, number} bewaarde zoekopdrachten en meer kan niet. Verwijder er eerst een.',
  gone: 'Deze zoekopdracht bestaat niet meer. Misschien is ze in een ander venster verwijderd.',

  stopTitle: 'Geen e-mail meer over deze zoekopdracht',
  stopLede: 'U volgde de link in een e-mail over nieuw aanbod en nieuwe vragen.',
  stop: 'Deze e-mails stopzetten',
  stopped: 'U krijgt geen e-mail meer over ‘{name}’. De zoekopdracht zelf blijft bewaard.',
  stopDead: 'Deze link leidt nergens heen: de zoekopdracht is verwijderd of een deel van de link ontbreekt.',
  toSearches: 'Naar uw bewaarde zoekopdrachten',
};
