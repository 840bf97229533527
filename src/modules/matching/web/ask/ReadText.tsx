import { Folded, Highlighted, langOf, PageLink, Section, Side, useTexts } from '#ui';
import { LONGEST_TEXT, type Match, type Reading } from '../../contract.ts';
import { sourceMarks } from '../matches/marks.ts';
import { texts } from '../texts.ts';
import type { AskedText } from './asked.ts';
import { ReadingFacts } from './ReadingFacts.tsx';

interface Props {
  asked: AskedText;
  reading: Reading;
  /** The counterpart that is looked at, and its place in the list. */
  match: Match | undefined;
  rank: number;
  onCorrect: (changes: Partial<AskedText>) => void;
}

/** The text that was asked with: its words marked for the counterpart that is looked at, and what was read from it. */
export function ReadText({ asked, reading, match, rank, onCorrect }: Props) {
  const t = useTexts(texts);
  return (
    <Section title={t('asRead')} meta={reading.side && <Side code={reading.side} />}>
      <div className="stack-s">
        <p className="read asked-text" {...langOf(reading.language)}>
          <Highlighted text={asked.text.slice(0, LONGEST_TEXT)} spans={match ? sourceMarks(match) : []} />
        </p>
        <p className="note">{match ? t('marksOf', { number: rank }) : t('noMarks')}</p>
        {reading.isCut && (
          <p className="notice">{t('wasCut', { most: LONGEST_TEXT, count: reading.characters })}</p>
        )}
        <Folded label={t('correctReading')}>
          <ReadingFacts asked={asked} reading={reading} onCorrect={onCorrect} />
        </Folded>
        <p className="meta">
          <PageLink to="/understanding" state={{ understood: asked.text.slice(0, LONGEST_TEXT) }}>
            {t('howUnderstood')}
          </PageLink>
        </p>
      </div>
    </Section>
  );
}
