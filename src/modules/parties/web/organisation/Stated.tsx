import type { Organisation } from '../../contract.ts';
import { languageTag, textFor } from '#platform/languages';
import { Section, useFormats, useLanguage, useTexts } from '#ui';
import { texts } from '../texts.ts';

/** Public statements, each with where it was read; nothing stands here without its source. */
export function Stated({ facts }: Pick<Organisation, 'facts'>) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const formats = useFormats();
  if (facts.length === 0) return null;
  return (
    <Section title={t('stated')}>
      <ul className="organisation-stated">
        {facts.map(({ text, source }) => {
          const shown = textFor(text, reader);
          return (
            <li key={`${shown?.text} ${source.href}`}>
              <p className="read" lang={shown && languageTag[shown.language]}>
                {shown?.text}
              </p>
              <p className="note source">
                {source.href ? (
                  <a href={source.href} rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
                {source.readOn && ` · ${t('readOn', { day: formats.day(source.readOn) })}`}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
