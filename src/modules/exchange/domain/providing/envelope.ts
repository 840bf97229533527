import { type Element, element, writeElement, writeText, writeValue } from '#platform/xml';
import { datestamp } from './datestamp.ts';
import type { Arguments, OaiError } from './question.ts';

/** An answer's frame. */
export interface Frame {
  readonly answeredAt: Date;
  readonly baseUrl: string;
  /** Absent where they were wrong: an answer repeats no arguments that are none. */
  readonly arguments?: Arguments;
}

/** What stands before the answer to a verb. */
export function head({ answeredAt, baseUrl, arguments: given = {} }: Frame): string {
  const attributes = Object.entries(given)
    .flatMap(([name, value]) => (typeof value === 'string' ? [` ${name}="${writeValue(value)}"`] : []))
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"><responseDate>${datestamp(answeredAt)}</responseDate><request${attributes}>${writeText(baseUrl)}</request>`;
}

export const TAIL = '</OAI-PMH>\n';

/** A whole answer. */
export const answer = (frame: Frame, content: Element): string => head(frame) + writeElement(content) + TAIL;

/** A refusal; of a wrong verb or argument the arguments are not repeated, as the protocol asks. */
export function refusal({ arguments: given, ...frame }: Frame, { error, message }: OaiError): string {
  const isRepeated = error !== 'badVerb' && error !== 'badArgument';
  return answer(
    { ...frame, ...(isRepeated && given && { arguments: given }) },
    element('error', message, { code: error }),
  );
}
