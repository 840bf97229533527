import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  person: 'Persoon',
  people: 'Personen',
  lede: 'Personen die u kunt zien: die van uw zijde, en wie ermee instemde dat iedereen hen ziet.',
  searchLabel: 'Een naam in elk schrift en elke volgorde, of een ORCID',
  count: '{total, plural, =0 {Niemand} one {# persoon} other {# personen}}',
  nobody: 'Niemand die u kunt zien, draagt deze naam',
  nobodySay: 'Probeer een deel van de naam, of een ander schrift.',
  more: 'De eerste {shown, number} worden getoond. Zoek op naam om te verfijnen.',
  seenByAll: 'Deze persoon stemde ermee in dat iedereen deze pagina ziet.',
  seenByFew:
    'Niet openbaar: te zien voor deze persoon, adviseurs van de zijde en beheerders. Ze dient om dossiers te behandelen, en nergens anders voor.',
  mineSeenByAll: 'Iedereen ziet deze pagina, omdat u daarmee instemde.',
  mineSeenByFew: 'Alleen u, adviseurs van uw zijde en beheerders zien deze pagina.',
  decideWhoSees: 'Bepalen wie ze ziet',
  name: 'Naam',
  affiliations: 'Waar deze persoon werkt',
  affiliationsNone: 'Niet vermeld.',
  span: '{from} tot {until}',
  fieldsNote: 'Alleen die waarin deze persoon echt actief is.',
  unknownTitle: 'Er is hier geen pagina van een persoon',
  unknownSay:
    'Die persoon bestaat niet, of de pagina staat niet voor u open. Mensen bepalen zelf wie hun pagina ziet.',
  signInSay: 'Meld u aan om personen te zien.',
  toOrganisations: 'Organisaties van beide zijden zoeken',
};
