import type { Announced } from '../../contract.ts';
import { Section, Tag, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { useWords } from '../parts/use-words.ts';

interface Props {
  title: string;
  announced: readonly Announced[];
}

/** Changes of the law that are coming, or may be; those with a day first. */
export function Watch({ title, announced }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useWords();
  if (announced.length === 0) return null;
  const ordered = announced.toSorted((one, other) => ((one.on ?? '9') < (other.on ?? '9') ? -1 : 1));
  return (
    <Section title={title}>
      <ul className="watch">
        {ordered.map(({ id, on, text, sources }) => (
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
                        {name}
                      </a>
                    </span>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
