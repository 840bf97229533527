import type { en } from './findings.en.ts';

export const nl: Record<keyof typeof en, string> = {
  'service-not-one':
    'Identify beschrijft {number, plural, =0 {geen dienst} one {# dienst} other {# diensten}} in CERIF; er hoort er precies één.',
  'identifier-not-one':
    'Identify bevat {number, plural, =0 {geen oai-identifier} one {# oai-identifier} other {# oai-identifiers}}; er hoort er precies één.',
  'acronym-differs': 'De dienst heet “{acronym}”, de bewaarplaats “{repository}”; beide moeten gelijk zijn.',
  'base-url-differs':
    'Het toegangspunt noemt zich “{stated}” en werd bevraagd op “{asked}”; dat moet letterlijk hetzelfde zijn.',
  'repository-misnamed':
    '“{repository}” is geen domeinnaam, wat de identificator van de bewaarplaats moet zijn.',
  'no-cerif-format': 'Geen enkel metadataprefix begint met oai_cerif_openaire.',
  'namespace-not-of-prefix': 'Het prefix {prefix} staat voor CERIF, de naamruimte {namespace} niet.',
  'prefix-not-of-namespace': 'De naamruimte {namespace} staat voor CERIF, het prefix {prefix} niet.',
  'prefix-twice': 'Twee formaten hebben het prefix {value}.',
  'namespace-twice': 'Twee formaten hebben de naamruimte {value}.',
  'schema-twice': 'Twee formaten noemen het schema {value}.',
  'namespace-unknown': 'Het profiel {namespace} is noch versie 1.1 noch 1.2.',
  'schema-elsewhere': 'Het schema {schema} is niet dat van OpenAIRE.',
  'compatibility-without-format':
    'De dienst noemt zich compatibel met {version}; geen formaat van die versie wordt aangeboden.',
  'dublin-core-missing': 'Het formaat oai_dc ontbreekt, dat het protocol van iedereen vraagt.',
  'set-missing': 'De set {set} ontbreekt.',
  'set-misnamed': 'De set {set} heet “{name}” in plaats van “{wanted}”.',
  'record-without-id': '{record}: de entiteit heeft geen id.',
  'identifier-wrong': '{record}: de identificator zou {wanted} moeten zijn.',
  'reference-dangling': '{record} spreekt van {entity} {id}, waarvan geen record bestaat.',
  'stub-differs': '{record} zegt over {entity} {id} wat het eigen record niet zegt.',
  'entity-out-of-place': '{record}: {entity} hoort niet in deze set.',
  'element-unknown': '{record}, {path}: hier bestaat geen element {element}.',
  'element-out-of-order':
    '{record}, {path}: {element} staat te laat; de volgorde van de elementen ligt vast.',
  'date-misshapen': '{record}, {path}: “{value}” is geen volledige dag zoals 2026-11-27.',
  'language-missing': '{record}, {path}: xml:lang ontbreekt.',
  'type-missing': '{record}, {path}: het type ontbreekt, dat vooraan moet staan.',
  'type-wrong': '{record}, {path}: “{type}” is geen type van deze entiteit.',
  'attribute-missing': '{record}, {path}: het attribuut {attribute} ontbreekt.',
  'value-misshapen': '{record}, {path}: “{value}” is niet geschreven zoals de richtlijnen het willen.',
  'access-dates-wrong':
    '{record}, {path}: een embargo heeft een einde nodig, en geen andere toegang heeft een datum.',
  'mandate-contradicts': '{record}, {path}: een openaccessbeleid wordt genoemd, en toch is niets verplicht.',
  'ends-before-it-starts': '{record}, {path}: het einde ({end}) ligt voor het begin ({start}).',
  'content-type-wrong': 'Het antwoord noemt zich “{contentType}” in plaats van text/xml.',
  'harvest-failed': 'Het ophalen stopte: {message}',
};
