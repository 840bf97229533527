import type { AgreementTexts } from './agreement-texts.ts';

export const letterOfIntentDutch: AgreementTexts = {
  title: 'Intentieverklaring',
  between: 'De volgende partijen, hierna elk een “Partij” en samen de “Partijen”:',
  agreed: 'leggen hierna hun voornemens vast.',
  clauses: [
    {
      title: 'Achtergrond',
      text: [
        'De Partijen werden met elkaar in contact gebracht door het centrum Green Channel, onder dossiernummer {code}, en voerden besprekingen over {subject}.',
        'Deze verklaring legt vast hoever die besprekingen staan en hoe de Partijen ze willen voortzetten.',
      ],
    },
    {
      title: 'Voorgenomen samenwerking',
      text: [
        'De Partijen overwegen een samenwerking van de volgende aard: {kind}. Richting van de inbreng: {giver} → {receiver}.',
        [
          'Precies voorwerp: [technologie, product, vestiging of project, met versie of nummer]',
          'Vorm: [bijvoorbeeld licentie, gezamenlijke ontwikkeling, levering, joint venture, onderzoeksovereenkomst]',
          'Grondgebied en toepassingsgebied: [landen en toepassingen]',
          'Inbreng van Partij A: [mensen, knowhow, uitrusting, geld, rechten]',
          'Inbreng van Partij B: [mensen, knowhow, uitrusting, geld, rechten]',
          'Commerciële voorwaarden in bespreking: [prijs, royalty’s, aandelen, munt, wijze van betaling]',
        ],
      ],
    },
    {
      title: 'Volgende stappen',
      text: [
        'De Partijen zijn voornemens als volgt te werk te gaan:',
        [
          'uitwisseling van de documenten die voor het onderzoek nodig zijn: uiterlijk op [datum];',
          'onderzoek, proeven of bezoeken ter plaatse: uiterlijk op [datum];',
          'ontwerp van de definitieve overeenkomst, opgesteld door [Partij]: uiterlijk op [datum];',
          'goedkeuring door de bevoegde organen van elke Partij: uiterlijk op [datum];',
          'ondertekening van de definitieve overeenkomst: uiterlijk op [datum].',
        ],
      ],
    },
    {
      title: 'Formaliteiten en goedkeuringen',
      text: [
        'De samenwerking kan in het land van elke Partij aan formaliteiten onderworpen zijn, bijvoorbeeld inzake uitvoercontrole, registratie van technologiecontracten, toetsing van investeringen, deviezen, douane of gegevensbescherming. Elke Partij zorgt voor die van haar eigen land, raadpleegt tijdig de bevoegde overheid en houdt de andere op de hoogte.',
        'Niets waarvoor een dergelijke formaliteit nodig is, wordt uitgevoerd voordat zij vervuld is.',
      ],
    },
    {
      title: 'Geheimhouding',
      text: [
        'De informatie die de Partijen uitwisselen, is vertrouwelijk. Daarop is van toepassing: [de geheimhoudingsovereenkomst van (datum); bij gebreke daarvan de voorwaarden die hier worden afgesproken].',
      ],
    },
    {
      title: 'Exclusiviteit',
      text: [
        '[Ofwel: tot (datum) onderhandelt geen enkele Partij met een derde over hetzelfde voorwerp. Ofwel: elke Partij blijft vrij om met derden te onderhandelen. Schrap wat niet past]',
      ],
    },
    {
      title: 'Rechten en resultaten',
      text: [
        'Elke Partij behoudt haar rechten. Deze verklaring verleent geen licentie en draagt geen recht over. De rechten op resultaten van proeven van vóór de definitieve overeenkomst behoren toe aan [de betrokken Partij, of aandelen].',
      ],
    },
    {
      title: 'Kosten',
      text: [
        'Tenzij schriftelijk anders overeengekomen, draagt elke Partij de kosten die zij in verband met deze verklaring en de onderhandelingen maakt.',
      ],
    },
    {
      title: 'Aard van deze verklaring',
      text: [
        'Deze verklaring drukt voornemens uit. Zij verplicht geen enkele Partij om de definitieve overeenkomst te sluiten. De Partijen onderhandelen te goeder trouw; elk van hen kan de onderhandelingen beëindigen, zolang zij te goeder trouw handelt.',
        'Bij wijze van uitzondering zijn de artikelen over formaliteiten, geheimhouding, exclusiviteit, rechten en resultaten, kosten, duur, en toepasselijk recht en geschillen bindend vanaf de ondertekening.',
      ],
    },
    {
      title: 'Duur',
      text: [
        'Deze verklaring geldt vanaf de datum van de laatste handtekening tot de ondertekening van de definitieve overeenkomst, en uiterlijk tot [datum]. Elke Partij kan ze beëindigen met een schriftelijke opzegging van [aantal] dagen. De geheimhouding blijft gelden zoals daarvoor is afgesproken.',
      ],
    },
    {
      title: 'Toepasselijk recht en beslechting van geschillen',
      text: [
        'De bindende artikelen van deze verklaring worden beheerst door het recht van [land].',
        'De Partijen trachten elk geschil eerst binnen [aantal] dagen in der minne te regelen. Lukt dat niet, dan wordt het definitief beslecht door [ofwel de rechtbanken van een genoemde plaats, ofwel arbitrage: instelling, reglement, zetel, aantal arbiters en taal].',
      ],
    },
  ],
  drawnUp: {
    title: 'Taal',
    inOne: 'Deze verklaring is opgesteld in het {first}. Vertalingen dienen enkel ter informatie.',
    inTwo:
      'Deze verklaring is opgesteld in het {first} en het {second}. Bij verschil tussen beide teksten heeft de tekst in het [taal die voorrang heeft] voorrang.',
  },
  ending: 'Ondertekend in [aantal] originelen, één voor elke Partij.',
};
