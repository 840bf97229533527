import type { en } from './refusals.en.ts';

export const nl: Record<keyof typeof en, string> = {
  'address-unusable':
    '“{address}” is geen adres van een toegangspunt: het moet met http:// of https:// beginnen.',
  'address-private':
    '{host} staat op een privéadres ({address}); alleen toegangspunten op het open netwerk worden bevraagd.',
  'endpoint-unreachable': 'Niemand antwoordt op dit adres ({reason}).',
  'endpoint-busy': 'Het toegangspunt zegt bezet te zijn (status {status}). Probeer het later opnieuw.',
  'endpoint-error': 'Het toegangspunt antwoordde met een fout: {error} {message}',
  'status-unexpected': 'Het toegangspunt antwoordde met status {status} in plaats van 200.',
  'redirects-too-many': 'De vraag werd meer dan {redirects} keer doorgestuurd.',
  'content-type-unexpected': 'Het antwoord noemt zich “{contentType}”; XML werd verwacht.',
  'content-encoding-unknown': 'Het antwoord is samengeperst op een manier die niemand vroeg: “{encoding}”.',
  'answer-too-slow': 'Het antwoord kwam te traag: {bytes} bytes in {seconds} seconden wachten.',
  'answer-too-large': 'Het antwoord is groter dan {bytes} bytes.',
  'answer-cut-off': 'Het antwoord breekt af voor het einde ({reason}).',
  'answer-not-oai': 'Het antwoord is geen OAI-PMH 2.0; het eerste element is “{root}”.',
  'encoding-wrong': 'Het antwoord is geen correcte UTF-8 ({encoding}, bij byte {bytes}).',
  'xml-broken': 'Het antwoord is geen welgevormde XML: {reason}',
  'xml-doctype':
    'Het antwoord bevat een documenttypedeclaratie, die entiteiten kan vastleggen; zulke antwoorden worden niet gelezen.',
  'xml-too-deep': 'Elementen zijn meer dan {depth} niveaus diep genest.',
  'record-too-large': 'Een record telt meer dan {characters} tekens.',
  'record-faulty':
    'Een record is niet volledig ({fault, select, no_header {het heeft geen hoofding} no_metadata {het heeft geen inhoud en is niet als verwijderd gemarkeerd} metadata_twice {het heeft twee inhouden} other {de identificator ontbreekt of is te lang}}): {identifier}',
  'datestamp-wrong': '“{datestamp}” is geen dag en geen tijdstip in UTC (record {identifier}).',
  'token-repeated':
    'De lijst keert na {records} records terug naar waar ze was: het toegangspunt gaf tweemaal hetzelfde token.',
  'token-too-long':
    'Het token van het volgende antwoord telt {length} tekens; hoogstens {most} worden aanvaard.',
  'list-without-end': 'De lijst komt niet ten einde: {records} records in {answers} antwoorden.',
  'format-missing': 'Het toegangspunt biedt geen van de formaten aan die het archief kan lezen: {formats}.',
};
