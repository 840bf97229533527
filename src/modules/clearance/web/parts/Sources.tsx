import { isDay } from '#platform/calendar';
import type { PlannedProcedure } from '../../contract.ts';
import { Tag, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { MixedText } from './MixedText.tsx';
import { lawText } from './law-text.ts';
import { useWords } from './use-words.ts';

interface Props {
  laws: PlannedProcedure['laws'];
  sources: PlannedProcedure['sources'];
}

/** On which article a procedure rests, and where that can be read. */
export function Sources({ laws, sources }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  const formats = useFormats();
  const sinceText = (since: string) =>
    since && t('inForce', { since: isDay(since) ? formats.day(since) : since });
  return (
    <>
      <ul className="articles">
        {laws.map((law) => (
          <li key={`${law.act.en} ${law.article.en}`}>
            <MixedText>{lawText(t, words, law)}</MixedText>
            <span className="note"> {sinceText(words(law.inForce))}</span>
          </li>
        ))}
      </ul>
      <ul className="sources">
        {sources.map(({ title, href, type, isOpened, lookFor }) => (
          <li key={href + title} className="source">
            <a href={href} rel="noreferrer">
              <MixedText>{title}</MixedText>
            </a>
            <span className="note">
              {' '}
              {t(`source_${type}`)}
              {lookFor && ` · ${t('lookFor', { words: lookFor })}`}
            </span>
            {!isOpened && (
              <>
                {' '}
                <Tag look="unknown">{t('notOpened')}</Tag>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
