import { type Facts, Refusal } from '#platform/refusal';

/** Each way in which a stranger's endpoint can fail the centre; facts hold at most a few hundred of its characters. */
export const exchangeRefusals = [
  'address-unusable',
  'address-private',
  'endpoint-unreachable',
  'endpoint-busy',
  'endpoint-error',
  'status-unexpected',
  'redirects-too-many',
  'content-type-unexpected',
  'content-encoding-unknown',
  'answer-too-slow',
  'answer-too-large',
  'answer-cut-off',
  'answer-not-oai',
  'encoding-wrong',
  'xml-broken',
  'xml-doctype',
  'xml-too-deep',
  'record-too-large',
  'record-faulty',
  'datestamp-wrong',
  'token-repeated',
  'token-too-long',
  'list-without-end',
  'format-missing',
] as const;
export type ExchangeRefusal = (typeof exchangeRefusals)[number];

const passing: readonly ExchangeRefusal[] = ['endpoint-unreachable', 'endpoint-busy', 'answer-too-slow'];

/** `conflict` for what may be over tomorrow, `invalid` for what the endpoint must mend. */
export const refused = (code: ExchangeRefusal, facts: Facts = {}): Refusal =>
  new Refusal(passing.includes(code) ? 'conflict' : 'invalid', `exchange.${code}`, facts);

/** What a stranger wrote, short enough for a log or a page. */
export const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
