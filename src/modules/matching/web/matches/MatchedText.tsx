import { Highlighted, langOf, LanguageTag } from '#ui';
import type { Match } from '../../contract.ts';
import { targetMarks } from './marks.ts';

/** Summary and best passage of the version in which the words were found, with the words marked. */
export function MatchedText({ match }: { match: Pick<Match, 'opportunity' | 'pairs' | 'matched'> }) {
  const { matched, opportunity } = match;
  const isOtherVersion = matched.language !== opportunity.language;
  return (
    <p className="read" {...langOf(matched.language)}>
      {isOtherVersion && (
        <>
          <b>
            <Highlighted text={matched.title} spans={targetMarks(match, 'title')} />
          </b>
          {' — '}
        </>
      )}
      <Highlighted text={matched.summary} spans={targetMarks(match, 'summary')} />
      {matched.passage && (
        <>
          {' … '}
          <Highlighted text={matched.passage} spans={targetMarks(match, matched.passageField)} />
        </>
      )}{' '}
      <LanguageTag language={matched.language} isOriginal={matched.language === opportunity.original} />
    </p>
  );
}
