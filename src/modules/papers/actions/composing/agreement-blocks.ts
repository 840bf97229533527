import type { Agreement } from '#contracts/cases';
import { agreementWord } from '#modules/cases';
import { dayInWords } from '#modules/clearance';
import { type Language, locale } from '#platform/languages';
import { formatMoney } from '#platform/money';
import { type Block, heading, paragraph, type Run, words } from '../../domain/leaf.ts';
import { saySummary } from '../../texts/say.ts';
import type { SummaryAsked } from './summary-asked.ts';
import { sideName } from './leaf-of.ts';
import { comma, fullStop, saying, semicolon, withBrackets } from '../../domain/punctuation.ts';

/** What was signed, as far as the reader may know; a value that is not shown is not stated. */
export function agreementBlocks({ agreements, corridor, language }: SummaryAsked): Block[] {
  const say = saySummary(language);
  if (agreements.length === 0) return [heading(say('agreements')), paragraph(say('noAgreements'))];
  const rows = agreements.map(
    ({ kind, state, givingSide, receivingSide, isMutual, about, signedOn, value }) => [
      [
        { text: agreementWord(language, `kind_${kind}`), isStrong: true },
        ...words(about === '' ? '' : `${saying(language)}${about}`),
      ] satisfies Run[],
      words(
        say(isMutual ? 'mutual' : 'between', {
          giver: sideName(corridor, givingSide, language),
          receiver: sideName(corridor, receivingSide, language),
        }),
      ),
      words(dayInWords(signedOn, language)),
      words(value ? formatMoney(value, locale[language]) : say('notStated')),
      words(agreementWord(language, `state_${state}`)),
    ],
  );
  const head = [say('agreement'), say('way'), say('signed'), say('value'), say('state')];
  return [heading(say('agreements')), { is: 'table', head, rows, widths: [2, 1.2, 1.2, 1.1, 1] }];
}

type Report = Agreement['outcomes'][number]['reports'][number];

/** What became of them, as each side reported it. */
export function outcomeBlocks({ agreements, corridor, language }: SummaryAsked): Block[] {
  const say = saySummary(language);
  const rows = agreements.flatMap(({ kind, outcomes }) =>
    outcomes.flatMap(({ months, reports }) =>
      reports.map((report) => ({
        label: withBrackets(
          `${agreementWord(language, `kind_${kind}`)}${comma(language)}${say('after', { months })}`,
          sideName(corridor, report.side, language),
          language,
        ),
        value: reportOf(report, language),
      })),
    ),
  );
  return [heading(say('outcomes')), rows.length === 0 ? paragraph(say('noOutcomes')) : { is: 'facts', rows }];
}

function reportOf(
  { jobs, turnover, products, publications, text, language: of }: Report,
  language: Language,
): Run[] {
  const say = saySummary(language);
  const counts = [
    ...(jobs === undefined ? [] : [say('jobs', { count: jobs })]),
    ...(turnover ? [say('turnover', { amount: formatMoney(turnover, locale[language]) })] : []),
    ...(products === undefined ? [] : [say('products', { count: products })]),
    ...(publications === undefined ? [] : [say('publications', { count: publications })]),
  ].join(semicolon(language));
  const gap = counts !== '' && text !== '' ? fullStop(language) : '';
  return [...words(`${counts}${gap}`), ...words(text, of)];
}
