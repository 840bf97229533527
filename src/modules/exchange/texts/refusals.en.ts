export const en = {
  'address-unusable': '“{address}” is no address of an endpoint: it must begin with http:// or https://.',
  'address-private':
    '{host} stands on a private address ({address}); only endpoints of the open network are asked.',
  'endpoint-unreachable': 'Nobody answers at the address ({reason}).',
  'endpoint-busy': 'The endpoint says that it is busy (status {status}). Ask again later.',
  'endpoint-error': 'The endpoint answered with an error: {error} {message}',
  'status-unexpected': 'The endpoint answered with status {status} instead of 200.',
  'redirects-too-many': 'The endpoint sent the question on more than {redirects} times.',
  'content-type-unexpected': 'The answer says that it is “{contentType}”; XML was expected.',
  'content-encoding-unknown': 'The answer is packed in a way nobody asked for: “{encoding}”.',
  'answer-too-slow': 'The answer came too slowly: {bytes} bytes in {seconds} seconds of waiting.',
  'answer-too-large': 'The answer is larger than {bytes} bytes.',
  'answer-cut-off': 'The answer breaks off before its end ({reason}).',
  'answer-not-oai': 'The answer is not OAI-PMH 2.0; its first element is “{root}”.',
  'encoding-wrong': 'The answer is not sound UTF-8 ({encoding}, near byte {bytes}).',
  'xml-broken': 'The answer is not well-formed XML: {reason}',
  'xml-doctype':
    'The answer carries a document type declaration, which may define entities; such answers are not read.',
  'xml-too-deep': 'Elements are nested more than {depth} levels deep.',
  'record-too-large': 'A record takes more than {characters} characters.',
  'record-faulty':
    'A record is not whole ({fault, select, no_header {it has no header} no_metadata {it has no metadata and is not marked as deleted} metadata_twice {it has two contents} other {its identifier is missing or too long}}): {identifier}',
  'datestamp-wrong': '“{datestamp}” is no day and no instant in UTC (record {identifier}).',
  'token-repeated':
    'The list comes back to where it was after {records} records: the endpoint gave the same token twice.',
  'token-too-long': 'The token of the next answer has {length} characters; at most {most} are taken.',
  'list-without-end': 'The list does not come to an end: {records} records in {answers} answers.',
  'format-missing': 'The endpoint offers none of the formats that the register can read: {formats}.',
};
