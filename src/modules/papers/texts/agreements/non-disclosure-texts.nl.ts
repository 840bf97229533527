import type { AgreementTexts } from './agreement-texts.ts';

export const nonDisclosureDutch: AgreementTexts = {
  title: 'Wederzijdse geheimhoudingsovereenkomst',
  between: 'De volgende partijen, hierna elk een “Partij” en samen de “Partijen”:',
  agreed: 'zijn het volgende overeengekomen.',
  clauses: [
    {
      title: 'Doel',
      text: [
        'De Partijen willen besprekingen voeren over {subject} (het “Doel”). Zij werden met elkaar in contact gebracht door het centrum Green Channel, onder dossiernummer {code}.',
        'Daartoe kan elke Partij aan de andere informatie verstrekken die niet openbaar is. Deze overeenkomst bepaalt hoe met die informatie wordt omgegaan. Zij verplicht geen enkele Partij om bepaalde informatie te verstrekken of om een verdere overeenkomst te sluiten.',
      ],
    },
    {
      title: 'Vertrouwelijke informatie',
      text: [
        'Onder “Vertrouwelijke Informatie” wordt verstaan: alle informatie, in welke vorm ook, die een Partij (de “Verstrekker”) met het oog op het Doel aan de andere (de “Ontvanger”) verstrekt of toegankelijk maakt, vóór of na de ondertekening van deze overeenkomst, en die als vertrouwelijk is aangeduid of die naar haar aard of wegens de omstandigheden redelijkerwijs als vertrouwelijk moet worden beschouwd. Daartoe behoren technische gegevens, tekeningen, stalen, software, knowhow, bedrijfsplannen, prijzen en namen van klanten.',
        'Ook het bestaan en de inhoud van de besprekingen tussen de Partijen zijn Vertrouwelijke Informatie.',
      ],
    },
    {
      title: 'Uitzonderingen',
      text: [
        'Informatie is geen Vertrouwelijke Informatie voor zover de Ontvanger kan aantonen dat:',
        [
          'zij openbaar is, of openbaar wordt zonder schending van deze overeenkomst;',
          'hij ze vóór de verstrekking al rechtmatig bezat;',
          'hij ze rechtmatig ontving van een derde die vrij was om ze bekend te maken; of',
          'hij ze zelfstandig ontwikkelde, zonder gebruik van Vertrouwelijke Informatie.',
        ],
        'Wanneer een wet, een rechter of een overheid bekendmaking oplegt, brengt de Ontvanger de Verstrekker daarvan vooraf op de hoogte, voor zover de wet hem dat niet verbiedt, en maakt hij niet meer bekend dan wordt geëist.',
      ],
    },
    {
      title: 'Verplichtingen van de Ontvanger',
      text: [
        'De Ontvanger:',
        [
          'gebruikt Vertrouwelijke Informatie uitsluitend voor het Doel;',
          'beschermt ze met dezelfde zorg als zijn eigen vertrouwelijke informatie, en minstens met redelijke zorg;',
          'geeft alleen toegang aan die werknemers, adviseurs en verbonden vennootschappen die ze voor het Doel nodig hebben en door gelijkwaardige verplichtingen gebonden zijn, en staat voor hun handelen in als voor het zijne;',
          'analyseert of demonteert geen stalen, software of toestellen, past er geen reverse engineering op toe en vraagt geen intellectueel eigendomsrecht aan op grond van Vertrouwelijke Informatie, zonder voorafgaande schriftelijke toestemming van de Verstrekker; en',
          'meldt de Verstrekker onverwijld elk verlies van Vertrouwelijke Informatie en elke onbevoegde toegang ertoe.',
        ],
      ],
    },
    {
      title: 'Geen licentie en geen garantie',
      text: [
        'Alle rechten op Vertrouwelijke Informatie blijven bij de Verstrekker. Deze overeenkomst verleent geen licentie en draagt geen recht over.',
        'Tenzij schriftelijk anders overeengekomen, waarborgt de Verstrekker niet dat de informatie volledig is of geschikt is voor een bepaald gebruik.',
      ],
    },
    {
      title: 'Persoonsgegevens',
      text: [
        'De Partijen wisselen slechts persoonsgegevens uit voor zover het Doel dat vereist. Elke Partij leeft het gegevensbeschermingsrecht na dat op haar van toepassing is, in het bijzonder Verordening (EU) 2016/679 en de wet van de Volksrepubliek China inzake de bescherming van persoonsgegevens.',
        'Voordat persoonsgegevens het land van de Verstrekker verlaten, stellen de Partijen vast welke voorwaarden voor de doorgifte gelden.',
      ],
    },
    {
      title: 'Uitvoercontrole en andere formaliteiten',
      text: [
        'Voordat zij goederen, technologie of gegevens doorgeeft, gaat elke Partij na of het recht dat op haar van toepassing is een vergunning, een melding of een beoordeling vereist; bij twijfel vraagt zij het aan de bevoegde overheid. Geen enkele Partij is gehouden iets te verstrekken voordat deze formaliteiten vervuld zijn.',
      ],
    },
    {
      title: 'Teruggave en vernietiging',
      text: [
        'Op schriftelijk verzoek van de Verstrekker, en uiterlijk bij het einde van deze overeenkomst, geeft de Ontvanger de Vertrouwelijke Informatie en alle kopieën ervan binnen [aantal] dagen terug of vernietigt hij ze, en bevestigt hij dit schriftelijk.',
        'Hij mag bewaren wat dwingend recht hem verplicht te bewaren, en automatische reservekopieën tot ze overschreven worden. Deze overeenkomst blijft daarop van toepassing.',
      ],
    },
    {
      title: 'Duur',
      text: [
        'Deze overeenkomst treedt in werking op de datum van de laatste handtekening en geldt voor [duur, bijvoorbeeld twee jaar]. Elke Partij kan ze beëindigen met een schriftelijke opzegging van [aantal] dagen.',
        'De geheimhoudingsplicht blijft na het einde ervan gelden gedurende [duur, bijvoorbeeld vijf jaar] en, voor bedrijfsgeheimen, zolang de informatie een bedrijfsgeheim blijft.',
      ],
    },
    {
      title: 'Niet-nakoming',
      text: [
        'De Partij die deze overeenkomst niet nakomt, vergoedt de schade die zij de andere Partij berokkent. De andere Partij kan daarnaast in rechte voorlopige maatregelen vorderen.',
        '[Overeengekomen schadevergoeding: bedrag en munt; schrap deze regel als er geen is]',
      ],
    },
    {
      title: 'Toepasselijk recht en beslechting van geschillen',
      text: [
        'Deze overeenkomst wordt beheerst door het recht van [land].',
        'De Partijen trachten elk geschil eerst binnen [aantal] dagen in der minne te regelen. Lukt dat niet, dan wordt het definitief beslecht door [ofwel de rechtbanken van een genoemde plaats, ofwel arbitrage: instelling, reglement, zetel, aantal arbiters en taal].',
      ],
    },
    {
      title: 'Slotbepalingen',
      text: [
        'Deze overeenkomst bevat alles wat de Partijen over geheimhouding met het oog op het Doel zijn overeengekomen. Wijzigingen gelden alleen als zij schriftelijk zijn vastgelegd en door elke Partij zijn ondertekend. Geen enkele Partij kan deze overeenkomst overdragen zonder schriftelijke toestemming van de andere. De ongeldigheid van een bepaling laat de overige onverlet.',
      ],
    },
  ],
  drawnUp: {
    title: 'Taal',
    inOne: 'Deze overeenkomst is opgesteld in het {first}. Vertalingen dienen enkel ter informatie.',
    inTwo:
      'Deze overeenkomst is opgesteld in het {first} en het {second}. Bij verschil tussen beide teksten heeft de tekst in het [taal die voorrang heeft] voorrang.',
  },
  ending: 'Ondertekend in [aantal] originelen, één voor elke Partij.',
};
