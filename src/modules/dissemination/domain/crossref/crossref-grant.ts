import type { RecordContent } from '#contracts/register';
import { type Language, languageTag, type Multilingual } from '#platform/languages';
import type { Places } from '../places.ts';
import { dateOf, exactDay, saidOf, textsOf } from '../read-content.ts';
import { element, xmlDocument } from '../xml/element.ts';

const SCHEMA = 'http://www.crossref.org/grant_id/0.2.0';

/** Who deposits: the agency itself, a member of Crossref. */
export interface Depositor {
  readonly name: string;
  readonly email: string;
  /** Of the funder, as an address of ror.org. */
  readonly ror: string;
}

/** The grant to be deposited, or what it lacks. */
export type Grant =
  | { readonly is: 'complete'; readonly doi: string; readonly award: string }
  | { readonly is: 'incomplete'; readonly missing: readonly string[] };

export function judgeGrant(content: RecordContent): Grant {
  const found = (scheme: 'grant-doi' | 'award-number') =>
    content.identifiers.find((one) => one.scheme === scheme && one.isCertain)?.value;
  const [doi, award] = [found('grant-doi'), found('award-number')];
  const isGrant = content.kind === 'funding' && (content.type === undefined || content.type === 'grant');
  if (isGrant && doi !== undefined && award !== undefined) return { is: 'complete', doi, award };
  const missing = [
    ...(isGrant ? [] : ['grant']),
    ...(doi === undefined ? ['grant-doi'] : []),
    ...(award === undefined ? ['award-number'] : []),
  ];
  return { is: 'incomplete', missing };
}

interface Deposit {
  readonly content: RecordContent;
  readonly reference: string;
  readonly revision: number;
  readonly grant: Extract<Grant, { is: 'complete' }>;
  readonly depositor: Depositor;
  /** 2026-11-27T12:00:00Z. */
  readonly madeAt: string;
}

/** A deposit of one grant, as Crossref's grant schema 0.2.0 has it. Investigators are left to the agency: people are not named. */
export function crossrefGrant(deposit: Deposit, places: Places): string {
  const { content, reference, revision, grant, depositor, madeAt } = deposit;
  const start = exactDay(dateOf(content, 'begins'));
  return xmlDocument(
    element('doi_batch', { xmlns: SCHEMA, version: '0.2.0' }, [
      element('head', {}, [
        element('doi_batch_id', {}, `green-channel-${reference}-${revision}`),
        element('timestamp', {}, madeAt.replaceAll(/\D/g, '').slice(0, 14)),
        element('depositor', {}, [
          element('depositor_name', {}, depositor.name),
          element('email_address', {}, depositor.email),
        ]),
        element('registrant', {}, depositor.name),
      ]),
      element('body', {}, [
        element('grant', {}, [
          project(content, depositor),
          element('award-number', {}, grant.award),
          start ? element('award-start-date', {}, start) : undefined,
          element('doi_data', {}, [
            element('doi', {}, grant.doi),
            element('resource', {}, places.record(reference)),
          ]),
        ]),
      ]),
    ]),
  );
}

function project(content: RecordContent, { ror }: Depositor) {
  const amounts = saidOf(content, 'money', 'money');
  const [only] = amounts.length === 1 ? amounts : [];
  const [start, end] = [exactDay(dateOf(content, 'begins')), exactDay(dateOf(content, 'ends'))];
  return element('project', {}, [
    inLanguages('project-title', textsOf(content, 'title')),
    inLanguages('description', textsOf(content, 'summary')),
    only ? element('award_amount', { currency: only.money.currency }, only.money.amount) : undefined,
    element('funding', { 'funding-type': 'grant' }, element('ROR', {}, ror)),
    start || end ? element('award-dates', { 'start-date': start, 'end-date': end }) : undefined,
  ]);
}

const inLanguages = (name: string, texts: Multilingual) =>
  Object.entries(texts).map(([language, text]) =>
    element(name, { 'xml:lang': languageTag[language as Language] }, text),
  );
