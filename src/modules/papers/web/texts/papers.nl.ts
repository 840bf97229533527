import type { en } from './papers.en.ts';

export const nl: Record<keyof typeof en, string> = {
  papers: 'Brieven en modellen',
  fetching: 'Nagaan wat kan worden opgemaakt …',
  language: 'Taal van het stuk',
  second: 'Tweede taal ernaast',
  secondSay: 'Voor de twee modellen: beide talen naast elkaar, voor de handtekening van beide partijen.',
  noSecond: 'geen',
  template: 'model',
  named: '{paper} als {format}',
  and: ' en ',

  paper_introduction: 'Introductiebrief',
  say_introduction: 'Noemt beide partijen en hun adviseurs aan elkaar.',
  'paper_non-disclosure': 'Geheimhoudingsovereenkomst',
  'say_non-disclosure':
    'Wederzijds; wat bekend is, is ingevuld, de rest is gemarkeerd. Geen juridisch advies: laat ze nalezen door een advocaat van elke zijde.',
  'paper_letter-of-intent': 'Intentieverklaring',
  'say_letter-of-intent':
    'Wat beide partijen willen en de volgende stappen. Geen juridisch advies: laat ze nalezen door een advocaat van elke zijde.',
  'paper_case-summary': 'Samenvatting van het dossier',
  'say_case-summary': 'Waar het dossier staat, wie aan zet is en hoe het zover kwam, zoals u het ziet.',
  'paper_clearance-plan': 'Plan van de formaliteiten',
  'say_clearance-plan': 'Wat het recht van beide zijden vraagt, in welke volgorde en tegen wanneer.',

  'hindrance_names-not-agreed': 'Wacht tot is ingestemd met namen: {sides}.',
  'hindrance_party-missing': 'Er neemt nog geen organisatie deel: {sides}.',
  'hindrance_case-closed': 'Het dossier is afgesloten; neem het eerst opnieuw op.',
  'hindrance_nothing-answered': 'Beantwoord hierboven eerst minstens één vraag over het dossier.',

  making: 'Wordt opgemaakt, één ogenblik …',
  kept: 'Bewaard: {name}',
  refusedBusy: 'Er worden nu veel stukken opgemaakt. Probeer het over een minuut opnieuw.',
  refusedSlow: 'Het opmaken duurde te lang. Probeer opnieuw, of kies DOCX als dat er is.',
  refusedHindered:
    'Het dossier is intussen veranderd: dit stuk kan nu niet worden opgemaakt. Laad de pagina opnieuw.',

  keepIn: 'Waar de ruimte het bewaart',
  keepSay:
    'Wat u bewaart, wordt een document in de ruimte; hetzelfde stuk opnieuw opgemaakt is de volgende versie ervan.',
  place_shared: 'Beide zijden',
  place_side: 'Alleen de zijde {side}',
  place_own: 'Alleen uw organisatie',
  keep: '{format} bewaren',
  keepNamed: '{format} bewaren in de ruimte: {paper}',
  inRoom: 'In de ruimte: {name}',
  keptVersion: '{title}, versie {version}',
  refusedFull:
    'Er is geen plaats meer: uw zijde heeft een grens van deze ruimte bereikt. Verwijder wat niet meer nodig is.',
  refusedClosed: 'Dit dossier is gesloten en neemt niets nieuws aan tot het heropend is.',

  letter: 'De belangstelling als brief',
  letterSay: 'Aan de eigenaar van de vermelding. Wie niet aan u genoemd is, staat er niet in.',
  sheet: 'Blad van één pagina (PDF)',
};
