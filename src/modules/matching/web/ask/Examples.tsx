import { langOf, Section, useLanguageNames, useTexts } from '#ui';
import { useOpportunityNames } from '#web/opportunities';
import { texts } from '../texts.ts';
import { examples } from './examples.ts';

/** One text in each language, to see what happens. */
export function Examples({ onAsk }: { onAsk: (text: string) => void }) {
  const t = useTexts(texts);
  const names = useOpportunityNames();
  const languages = useLanguageNames();
  return (
    <Section title={t('examples')}>
      <ul className="examples">
        {examples.map(({ language, direction, text }) => (
          <li key={language}>
            <button type="button" className="example" onClick={() => onAsk(text)}>
              <span className="meta">
                {languages.name(language)} · {names.direction(direction)}
              </span>
              <span className="read" {...langOf(language)}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
