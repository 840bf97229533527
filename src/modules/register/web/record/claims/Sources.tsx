import { Section, Tag, useFormats, useTexts } from '#ui';
import type { RecordContent } from '../../../contract.ts';
import { SourceTitle } from '../../words/SourceTitle.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { texts } from '../texts.ts';

type Source = RecordContent['sources'][number];

/** All sources of the record; titles stay as their source writes them. */
export function Sources({ content: { sources } }: { content: RecordContent }) {
  const t = useTexts(texts);
  return (
    <Section title={t('sources')}>
      <ul className="record-sources">
        {sources.map((source) => (
          <li key={source.key} className="source">
            <SourceLine of={source} />
          </li>
        ))}
      </ul>
      {sources.some(({ isWeak }) => isWeak) && <p className="note record-after">{t('weakSay')}</p>}
    </Section>
  );
}

function SourceLine({ of: source }: { of: Source }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useRegisterWords();
  const { href, publishedOn, readOn, isWeak } = source;
  const when = [
    !href && t('onPaper'),
    publishedOn && t('publishedOn', { date: words.date(publishedOn) }),
    readOn && t('readOn', { day: formats.day(readOn) }),
  ];
  return (
    <>
      <SourceTitle of={source} /> {isWeak && <Tag>{t('weak')}</Tag>}
      <span className="note record-from">{when.filter(Boolean).join(' · ')}</span>
    </>
  );
}
