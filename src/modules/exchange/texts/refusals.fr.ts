import type { en } from './refusals.en.ts';

export const fr: Record<keyof typeof en, string> = {
  'address-unusable':
    '« {address} » n’est pas l’adresse d’un point d’accès : elle doit commencer par http:// ou https://.',
  'address-private':
    '{host} se trouve à une adresse privée ({address}) ; seuls les points d’accès du réseau ouvert sont interrogés.',
  'endpoint-unreachable': 'Personne ne répond à cette adresse ({reason}).',
  'endpoint-busy': 'Le point d’accès se dit occupé (statut {status}). Réessayez plus tard.',
  'endpoint-error': 'Le point d’accès a répondu par une erreur : {error} {message}',
  'status-unexpected': 'Le point d’accès a répondu par le statut {status} au lieu de 200.',
  'redirects-too-many': 'La demande a été renvoyée ailleurs plus de {redirects} fois.',
  'content-type-unexpected': 'La réponse se dit « {contentType} » ; du XML était attendu.',
  'content-encoding-unknown':
    'La réponse est compressée d’une façon que personne n’a demandée : « {encoding} ».',
  'answer-too-slow': 'La réponse est venue trop lentement : {bytes} octets en {seconds} secondes d’attente.',
  'answer-too-large': 'La réponse dépasse {bytes} octets.',
  'answer-cut-off': 'La réponse s’interrompt avant sa fin ({reason}).',
  'answer-not-oai': 'La réponse n’est pas de l’OAI-PMH 2.0 ; son premier élément est « {root} ».',
  'encoding-wrong': 'La réponse n’est pas de l’UTF-8 correct ({encoding}, près de l’octet {bytes}).',
  'xml-broken': 'La réponse n’est pas du XML bien formé : {reason}',
  'xml-doctype':
    'La réponse contient une déclaration de type de document, qui peut définir des entités ; ces réponses ne sont pas lues.',
  'xml-too-deep': 'Les éléments sont imbriqués sur plus de {depth} niveaux.',
  'record-too-large': 'Un enregistrement dépasse {characters} caractères.',
  'record-faulty':
    'Un enregistrement n’est pas entier ({fault, select, no_header {il n’a pas d’en-tête} no_metadata {il n’a pas de contenu et n’est pas marqué comme supprimé} metadata_twice {il a deux contenus} other {son identifiant manque ou est trop long}}) : {identifier}',
  'datestamp-wrong': '« {datestamp} » n’est ni un jour ni un instant en UTC (enregistrement {identifier}).',
  'token-repeated':
    'La liste revient à son point de départ après {records} enregistrements : le point d’accès a donné deux fois le même jeton.',
  'token-too-long':
    'Le jeton de la réponse suivante compte {length} caractères ; {most} au plus sont acceptés.',
  'list-without-end': 'La liste n’a pas de fin : {records} enregistrements en {answers} réponses.',
  'format-missing': 'Le point d’accès ne propose aucun des formats que la mémoire sait lire : {formats}.',
};
