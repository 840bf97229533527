import type { ProcedurePage } from '../../contract.ts';
import { Section, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { texts as ownTexts } from './texts.ts';
import { lawText } from '../parts/law-text.ts';
import { useWords } from '../parts/use-words.ts';

/** What became of the procedure: editions of its pack, and when its acts begin and end. */
export function History({ procedure }: { procedure: ProcedurePage }) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const words = useWords();
  const { changes, pack, from, until, laws } = procedure;
  const days = [
    { day: from, text: own('ruleFrom') },
    ...(until ? [{ day: until, text: own('ruleUntil') }] : []),
    ...laws.flatMap((law) => {
      const act = lawText(t, words, law);
      return [
        ...(law.from ? [{ day: law.from, text: t('actFrom', { act }) }] : []),
        ...(law.until ? [{ day: law.until, text: t('actUntil', { act }) }] : []),
      ];
    }),
  ].toSorted((one, other) => (one.day < other.day ? 1 : -1));
  return (
    <Section
      title={own('history')}
      meta={own('packEdition', { pack: words(pack.title), version: pack.version })}
    >
      <ul className="watch">
        {days.map(({ day, text }) => (
          <li key={`${day} ${text}`}>
            <time dateTime={day}>{formats.day(day)}</time>
            <p>{text}</p>
          </li>
        ))}
        {changes.map(({ version, reviewed, lines }) => (
          <li key={version}>
            <time dateTime={reviewed}>{formats.day(reviewed)}</time>
            <div>
              <p className="meta">{own('edition', { version })}</p>
              <ul lang="en">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
