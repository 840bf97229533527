import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  title: 'Open data',
  lede: 'Alles wat het samenwerkingsarchief zegt, in de formaten van catalogi, zoekmachines, literatuurprogramma’s en agenda’s. Zonder account of sleutel.',
  group_whole: 'Het hele archief',
  say_whole: 'Bij elke vraag opnieuw gemaakt, uit het archief zoals het er dan voorstaat.',
  group_record: 'Eén fiche',
  say_record:
    'REFERENCE is de korte naam van een fiche, zoals agreement-1; hij staat op haar bladzijde. Andere programma’s vinden deze adressen zelf: de bladzijde noemt ze in haar kop.',
  group_portals: 'Voor dataportalen en zoekmachines',
  say_portals:
    'Een beschrijving van alle datasets met hun bestanden en controlegetallen, en een lijst van alle openbare bladzijden.',
  group_funders: 'Voor financiers',
  say_funders:
    'Eén tabel per financier van wie een project bekend is. Een project komt erin zodra de titel en de precieze begin- en einddag bekend zijn; wat ontbreekt, staat erbij met de reden. Er wordt niemand bij naam genoemd.',
  group_calendar: 'Voor agenda’s',
  say_calendar:
    'Abonneer uw agenda op het adres: zittingen, evenementen, sluitingsdagen van oproepen en toezeggingen die vervallen.',
  format: 'Formaat',
  what: 'Waarvoor, en waar',
  name_jsonl: 'JSON Lines',
  what_jsonl: 'Eén fiche per regel, met elke bewering, haar bron en haar verbanden.',
  name_csv: 'CSV',
  what_csv: 'Eén fiche per rij voor rekenbladen, met de beweringen die het archief koos.',
  name_manifest: 'Controlegetallen',
  what_manifest: 'Grootte en SHA-256 van beide bestanden, en bij welke stand van het archief ze horen.',
  name_id: 'Blijvend adres',
  what_id:
    'Om te citeren en te verwijzen: het blijft, hoe de bladzijden ooit ook heten. Een ingetrokken fiche antwoordt 410.',
  name_jsonld: 'JSON-LD',
  what_jsonld: 'De fiche in de woorden van schema.org; ze staat ook in haar bladzijde.',
  name_linkset: 'Linkset',
  what_linkset:
    'Waar de fiche beschreven staat, hoe ze te citeren, onder welke licentie (RFC 9264, FAIR Signposting).',
  name_bib: 'BibTeX',
  what_bib: 'De verwijzing voor LaTeX.',
  name_ris: 'RIS',
  what_ris: 'De verwijzing voor literatuurprogramma’s.',
  name_datacite: 'DataCite',
  what_datacite: 'Metadataschema 4.7, als XML.',
  name_oai: 'OAI-PMH',
  what_oai:
    'Voor oogstprogramma’s: Dublin Core en CERIF 1.2 en 1.1, met wat gewijzigd en wat ingetrokken is.',
  name_turtle: 'DCAT-AP, Turtle',
  what_turtle: 'Voor Europese dataportalen, versie 3.0.1.',
  name_catalogue: 'DCAT-AP, JSON-LD',
  what_catalogue: 'Dezelfde catalogus als JSON-LD.',
  name_sitemap: 'Sitemap',
  what_sitemap: 'Alle openbare bladzijden in vier talen, met de dag van hun laatste wijziging.',
  name_funders: 'Financiers',
  what_funders: 'Wie financiert, hoeveel projecten de tabel telt en wat eraan ontbreekt.',
  name_openaire: 'OpenAIRE',
  what_openaire: 'De projecten van één financier zoals OpenAIRE ze aanneemt, als CSV.',
  name_crossref: 'Crossref',
  what_crossref: 'Een subsidie met een DOI, klaar om in te dienen (schema 0.2.0) op naam van de financier.',
  name_ics: 'iCalendar',
  what_ics:
    'Hele dagen, vanaf een jaar terug. Geeft een bron alleen een maand of een jaar, dan komt er niets in.',
  terms: 'Voorwaarden en gebruik',
  licence: 'Licentie',
  licenceSay:
    'Gebruik, wijzig en verspreid alles, ook met winst, als u Green Channel als bron noemt: Creative Commons Naamsvermelding 4.0.',
  use: 'Hoe te gebruiken',
  useSay: 'Elk adres beantwoordt een gewone vraag. Wilt u een fiche in JSON-LD, zeg dat erbij:',
  api: 'Alle vragen die programma’s kunnen stellen',
  exactSay:
    'Geen formaat zegt meer dan de bron: een jaar blijft een jaar, ‘honderden’ blijft een ondergrens, en waar bronnen verschillen, geeft de bladzijde van de fiche ze allemaal.',
};
