import type { en } from './completeness.en.ts';

export const nl: Record<keyof typeof en, string> = {
  register: 'Samenwerkingsarchief',
  title: 'Wat gedocumenteerd is en wat ontbreekt',
  lede: 'Totalen zijn wat iemand op een dag verklaarde. Ernaast staat hoeveel dit archief daarvan met een bron kan tonen, en wie de rest zou kunnen vertellen.',
  documentedTitle: 'Hoeveel gedocumenteerd is',
  of_projects:
    '{n, plural, one {van de {stated} genoemde projecten is hier gedocumenteerd} other {van de {stated} genoemde projecten zijn hier gedocumenteerd}}',
  of_agreements:
    '{n, plural, one {van de {stated} genoemde overeenkomsten is hier gedocumenteerd} other {van de {stated} genoemde overeenkomsten zijn hier gedocumenteerd}}',
  beside_projects:
    '{n, plural, one {project is hier gedocumenteerd; genoemd: {stated}} other {projecten zijn hier gedocumenteerd; genoemd: {stated}}}',
  beside_agreements:
    '{n, plural, one {overeenkomst is hier gedocumenteerd; genoemd: {stated}} other {overeenkomsten zijn hier gedocumenteerd; genoemd: {stated}}}',
  missing_exactly: '{n, plural, one {# ontbreekt.} other {# ontbreken.}}',
  missing_about: '{n, plural, one {Ongeveer # ontbreekt.} other {Ongeveer # ontbreken.}}',
  'missing_at-least': '{n, plural, one {Minstens # ontbreekt.} other {Minstens # ontbreken.}}',
  'missing_at-most': '{n, plural, one {Hoogstens # ontbreekt.} other {Hoogstens # ontbreken.}}',
  statement: 'de verklaring',
  othersSay: 'Genoemd en hier niet geteld, omdat er geen fiches per stuk van bestaan:',
  ask: 'Vraag het aan',
  weak: 'zwakke bron',
  years: 'Projecten, jaar per jaar',
  yearsSay:
    'Van de {all, number} jaren van {from} tot {until} {n, plural, one {heeft er # hier een project.} other {hebben er # hier een project.}}',
  inYear: '{year}: {n, plural, one {# project} other {# projecten}}',
  undated: '{n, plural, one {# project zonder vermelde datum} other {# projecten zonder vermelde datum}}',
  fields: 'Projecten per domein',
  field: 'Domein',
  inStatement: 'In het genoemde totaal',
  named: 'genoemd',
  notNamed: 'niet genoemd',
  projects: 'Projecten hier',
  none: 'geen gedocumenteerd',
  who: 'Wie het zou kunnen vertellen',
  whoSay:
    'Wie het vaakst voorkomt in de programma’s, oproepen en organen die hier staan. Hun projectlijsten zouden de leemten vullen: vraag het hun.',
  askWhom: 'Aan wie te vragen',
  runs: 'Programma’s, oproepen, organen',
  itsProjects: 'Projecten hier die hen noemen',
  kinds: 'Alle soorten fiches',
  kind: 'Soort',
  documented: 'Hier gedocumenteerd',
  withoutDate: 'Waarvan zonder datum',
};
