import { refused, shortened } from '../../domain/refusals.ts';
import { attributeOf } from '../../domain/xml-element.ts';
import { type AnswerPart, AnswerParser } from './answer-parser.ts';
import { answerText } from './answer-text.ts';
import { openAnswer } from './open-answer.ts';
import type { AnswerHead, Stranger } from './stranger.ts';

/**
 * Asks one question and hands over every whole part of the answer; what goes wrong is thrown behind the last of them.
 * "Nothing fits" is an empty answer; every other error of the endpoint is thrown.
 */
export async function* readAnswer(
  stranger: Stranger,
  question: Readonly<Record<string, string>>,
): AsyncGenerator<AnswerPart> {
  const answer = await openAnswer(stranger, new URLSearchParams(question));
  const parser = new AnswerParser(stranger.limits);
  const { 'content-type': contentType = '', 'content-encoding': contentEncoding = '' } =
    answer.message.headers;
  (stranger.heard ?? demandXml)({ contentType, contentEncoding });
  for await (const text of answerText(answer, stranger.limits)) {
    const { parts, trouble } = parser.read(text);
    for (const part of parts) {
      demandNoError(part);
      if (part.element.name === 'responseDate') stranger.answeredAt?.(part.element.text.trim());
      yield part;
    }
    if (trouble) throw trouble;
  }
  parser.end();
}

export const isXml = (contentType: string) =>
  /^(?:text|application)\/xml\s*(?:;|$)/i.test(contentType.trim());

function demandXml({ contentType }: AnswerHead) {
  if (!isXml(contentType)) throw refused('content-type-unexpected', { contentType: shortened(contentType) });
}

function demandNoError({ verb, element }: AnswerPart) {
  if (verb !== '' || element.name !== 'error') return;
  const code = attributeOf(element, 'code') ?? '';
  if (code !== 'noRecordsMatch')
    throw refused('endpoint-error', { error: shortened(code), message: shortened(element.text.trim()) });
}
