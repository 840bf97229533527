import type { PlannedProcedure } from '../../contract.ts';
import { langOf, Tag, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { lawText } from './law-text.ts';
import { useWords } from './use-words.ts';

interface Props {
  laws: PlannedProcedure['laws'];
  sources: PlannedProcedure['sources'];
}

const HAN = /\p{Script=Han}/u;

/** On which article a procedure rests, and where that can be read. */
export function Sources({ laws, sources }: Props) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <>
      <ul className="articles">
        {laws.map((law) => {
          const text = lawText(t, words, law);
          return (
            <li key={`${law.act.en} ${law.article.en}`}>
              <span {...langOf(HAN.test(text) ? 'zh' : undefined)}>{text}</span>
              {words(law.inForce) && (
                <span className="note"> {t('inForce', { since: words(law.inForce) })}</span>
              )}
            </li>
          );
        })}
      </ul>
      <ul className="sources">
        {sources.map(({ title, href, type, isOpened, lookFor }) => (
          <li key={href + title} className="source">
            <a href={href} rel="noreferrer" {...langOf(HAN.test(title) ? 'zh' : undefined)}>
              {title}
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
