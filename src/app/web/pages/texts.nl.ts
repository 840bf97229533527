import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  aboutTitle: 'Over het centrum',
  aboutLede:
    'Een bilateraal technologiecentrum heeft twee zijden en één kanaal. Dit is de software ervan: wie iets te bieden heeft, vindt wie het aan de andere zijde nodig heeft, in vier talen, en ziet waarom.',
  aboutSides: 'Twee zijden, even zwaar',
  aboutSidesText:
    'Elke pagina, elke regel en elk verslag werkt voor de ene zijde even goed als voor de andere. Geen taal is de vertaling van een andere: een tekst staat er zoals hij is geschreven, en bij vertalingen staat dat het vertalingen zijn en of ze ouder zijn dan het origineel.',
  aboutWhy: 'Het zegt waarom',
  aboutWhyText:
    'Een match is nooit een getal zonder redenen. De woorden waaruit hij blijkt, staan in beide teksten gemarkeerd, met de lijst waaruit ze komen; wat ertegen pleit, staat ernaast. Er komt geen neuraal model en geen externe dienst aan te pas: dezelfde tekst vindt telkens hetzelfde, en iedereen kan nagaan hoe.',
  aboutUnknown: 'Onbekend is een antwoord',
  aboutUnknownText:
    'Wat niemand heeft vermeld, staat er als niet vermeld, nooit als nul of als niets. Het centrum vraagt; het raadt niet.',
  aboutKept: 'Wat wordt bewaard',
  aboutKeptText:
    'Een tekst die u plakt, wordt gelezen, beantwoord en vergeten: hij wordt niet opgeslagen en niet gelogd. Alleen wie zich aanmeldt, krijgt een cookie; die houdt de sessie open en doet niets anders. Uw keuze voor licht of donker blijft in uw eigen browser.',
  aboutOwner: 'Wie achter een vermelding staat',
  aboutOwnerText:
    'Openbaar is welk soort organisatie iets aanbiedt of vraagt, en haar naam alleen als ze daarmee heeft ingestemd. Vermeldingen en organisaties die als voorbeeld zijn aangeduid, zijn verzonnen voor de demonstratie; alle andere organisaties zijn echt, met bronvermelding.',
  aboutOpen: 'Open',
  aboutOpenText:
    'Het programma is vrije software onder de EUPL 1.2. Alles wat de pagina’s tonen, kunnen andere programma’s via de interface lezen.',
  aboutApi: 'De interface (API)',
  aboutWords: 'De woorden die het kent',
  apiTitle: 'De interface (API)',
  apiLede:
    'Alles wat de pagina’s tonen, kunnen andere programma’s ook lezen. Elke vraag hieronder wordt beschreven door dezelfde regels die ze controleren.',
  apiEnglish: 'De beschrijvingen zelf zijn in het Engels geschreven.',
  apiFile: 'Beschrijving voor programma’s (OpenAPI 3.1)',
  apiNoKey:
    'Er is geen sleutel nodig. Antwoorden zijn JSON; weigeringen volgen RFC 9457 en noemen alle fouten tegelijk.',
  apiInput: 'Wat erin gaat',
  apiOutput: 'Wat eruit komt',
  apiName: 'Naam',
  apiType: 'Type',
  apiNeeded: 'Nodig',
  apiYes: 'ja',
  apiNo: 'nee',
  apiWhere: 'Plaats',
  apiIn: '{place, select, path {in het pad} query {in de query} other {in de body}}',
  apiTry: 'Bijvoorbeeld',
  apiContents: 'Vragen',
};
