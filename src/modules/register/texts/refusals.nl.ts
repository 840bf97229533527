import type { en } from './refusals.en.ts';

export const nl: Record<keyof typeof en, string> = {
  'cell-empty': 'Deze cel mag niet leeg zijn.',
  'column-unknown': 'Deze kolommen bestaan niet: {columns}.',
  'word-unknown': '“{value}” is geen van deze woorden: {known}.',
  'row-repeated': 'De sleutel “{key}” staat al op regel {first}.',
  'row-misshapen': 'Dit heeft niet de gevraagde vorm: {reason}',
  'half-a-currency': 'Een bedrag heeft zijn munt nodig, en een munt haar bedrag.',
  'link-misspelt':
    '“{value}” is geen link: schrijf een relatie en dan agreement-12, of #sleutel voor een andere rij.',
  'link-unknown': '“{key}” is geen record en geen rij van dit bestand.',
  'link-forward': 'De rij “{key}” staat lager: zet ze boven deze.',
  'lineage-cyclic': 'Via zijn links zou dit record uit zichzelf voortkomen.',
  'changed-on-both-sides':
    '{reference} is hier sinds de laatste invoer gewijzigd, en daar ook: beslis met de hand.',
  'kind-fixed': '{reference} is van een andere soort en blijft dat.',
  'type-unknown': '“{type}” is geen type van deze soort; bekend zijn: {types}.',
  'field-unknown': 'De corridor heeft geen vakgebied “{field}”.',
  'side-unknown': '“{side}” is geen van de zijden {sides}.',
  'source-twice': 'De bron “{key}” staat er tweemaal.',
  'source-unknown': 'De bron “{source}” staat niet in de lijst.',
  'date-impossible': 'Deze datum bestaat niet: {date}.',
  'date-out-of-range': '{date} ligt voor 1949 of na 2100.',
  'date-backwards': 'De periode {date} eindigt voor ze begint.',
  'ends-before-it-begins': 'Het eindigt voor het begint.',
  'value-misshapen': 'Een waarde van deze soort hoort hier niet.',
  'half-a-point': 'Breedte- en lengtegraad horen samen.',
  'title-missing': 'Een record heeft een titel nodig.',
  'one-to-be-chosen': 'Voor “{property}” is hier één waarde te geven.',
  'choice-without-reason': 'Waar bronnen verschillen, heeft de keuze een reden nodig.',
  'link-twice': 'Dezelfde link staat er tweemaal.',
  'one-side-only':
    'Slechts één zijde is genoemd: een gezamenlijk project heeft partners van beide, of van een ander land.',
  'identifier-misspelt': '“{value}” is niet gespeld zoals {scheme} het wil.',
  'identifier-unsound': 'De controletekens van “{value}” kloppen niet ({scheme}).',
};
