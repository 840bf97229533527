import { useState } from 'react';
import type { Announced } from '../../contract.ts';
import { Button, Section, Tag, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { MixedText } from '../parts/MixedText.tsx';
import { useIsPrinting } from '../parts/use-is-printing.ts';
import { useWords } from '../parts/use-words.ts';

interface Props {
  title: string;
  announced: readonly Announced[];
}

/** Further ones are shown when they are asked for. */
const MOST_SHOWN = 6;

/** Changes of the law that are coming, or may be; those with a day first. */
export function Watch({ title, announced }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const isPrinting = useIsPrinting();
  if (announced.length === 0) return null;
  const ordered = announced.toSorted((one, other) => ((one.on ?? '9') < (other.on ?? '9') ? -1 : 1));
  return (
    <Section title={title}>
      <ul className="watch">
        {(isWhole || isPrinting ? ordered : ordered.slice(0, MOST_SHOWN)).map(({ id, on, text, sources }) => (
          <li key={id}>
            {on ? (
              <time dateTime={on}>{formats.day(on)}</time>
            ) : (
              <span>
                <Tag look="unknown">{t('noDay')}</Tag>
              </span>
            )}
            <div>
              <p>{words(text)}</p>
              {sources.length > 0 && (
                <p className="note">
                  {sources.map(({ title: name, href }, place) => (
                    <span key={href} className="source">
                      {place > 0 && ' · '}
                      <a href={href} rel="noreferrer">
                        <MixedText>{name}</MixedText>
                      </a>
                    </span>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {!isWhole && ordered.length > MOST_SHOWN && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {t('showMore', { count: ordered.length - MOST_SHOWN })}
        </Button>
      )}
    </Section>
  );
}
