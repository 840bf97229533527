import type { en } from './findings.en.ts';

export const fr: Record<keyof typeof en, string> = {
  'service-not-one':
    'Identify décrit {number, plural, =0 {aucun service} one {# service} other {# services}} en CERIF ; il en faut exactement un.',
  'identifier-not-one':
    'Identify contient {number, plural, =0 {aucun oai-identifier} one {# oai-identifier} other {# oai-identifiers}} ; il en faut exactement un.',
  'acronym-differs':
    'Le service s’appelle « {acronym} », l’entrepôt « {repository} » ; les deux doivent être identiques.',
  'base-url-differs':
    'Le point d’accès se dit à « {stated} » et a été interrogé à « {asked} » ; ce doit être la même adresse, à la lettre.',
  'repository-misnamed':
    '« {repository} » n’est pas un nom de domaine, ce que l’identifiant de l’entrepôt doit être.',
  'no-cerif-format': 'Aucun préfixe de métadonnées ne commence par oai_cerif_openaire.',
  'namespace-not-of-prefix': 'Le préfixe {prefix} annonce du CERIF, son espace de noms {namespace} non.',
  'prefix-not-of-namespace': 'L’espace de noms {namespace} annonce du CERIF, son préfixe {prefix} non.',
  'prefix-twice': 'Deux formats ont le préfixe {value}.',
  'namespace-twice': 'Deux formats ont l’espace de noms {value}.',
  'schema-twice': 'Deux formats désignent le schéma {value}.',
  'namespace-unknown': 'Le profil {namespace} n’est ni la version 1.1 ni la 1.2.',
  'schema-elsewhere': 'Le schéma {schema} n’est pas celui que publie OpenAIRE.',
  'compatibility-without-format':
    'Le service se dit compatible avec {version} ; aucun format de cette version n’est proposé.',
  'dublin-core-missing': 'Le format oai_dc manque, que le protocole demande à tous.',
  'set-missing': 'L’ensemble {set} manque.',
  'set-misnamed': 'L’ensemble {set} s’appelle « {name} » au lieu de « {wanted} ».',
  'record-without-id': '{record} : l’entité n’a pas d’id.',
  'identifier-wrong': '{record} : l’identifiant devrait être {wanted}.',
  'reference-dangling': '{record} parle de {entity} {id}, dont il n’existe pas d’enregistrement.',
  'stub-differs': '{record} dit de {entity} {id} ce que son propre enregistrement ne dit pas.',
  'entity-out-of-place': '{record} : {entity} n’a pas sa place dans cet ensemble.',
  'element-unknown': '{record}, {path} : il n’y a pas d’élément {element} ici.',
  'element-out-of-order': '{record}, {path} : {element} vient trop tard ; l’ordre des éléments est fixe.',
  'date-misshapen': '{record}, {path} : « {value} » n’est pas un jour entier comme 2026-11-27.',
  'language-missing': '{record}, {path} : xml:lang manque.',
  'type-missing': '{record}, {path} : le type manque, qui doit venir en premier.',
  'type-wrong': '{record}, {path} : « {type} » n’est pas un type de cette entité.',
  'attribute-missing': '{record}, {path} : l’attribut {attribute} manque.',
  'value-misshapen':
    '{record}, {path} : « {value} » n’est pas écrit comme le veulent les lignes directrices.',
  'access-dates-wrong': '{record}, {path} : un embargo a besoin de sa fin, et aucun autre accès n’a de date.',
  'mandate-contradicts':
    '{record}, {path} : une politique de libre accès est citée, et pourtant rien n’est exigé.',
  'ends-before-it-starts': '{record}, {path} : la fin ({end}) précède le début ({start}).',
  'content-type-wrong': 'La réponse se dit « {contentType} » au lieu de text/xml.',
  'harvest-failed': 'La moisson s’est arrêtée : {message}',
};
