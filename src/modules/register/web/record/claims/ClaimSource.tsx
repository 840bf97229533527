import { Tag, useFormats, useTexts } from '#ui';
import type { Claim, RecordContent } from '../../../contract.ts';
import { SourceTitle } from '../../words/SourceTitle.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { texts } from '../texts.ts';

interface Props {
  content: Pick<RecordContent, 'sources'>;
  of: Pick<Claim, 'source' | 'statedOn'>;
}

/** Where something is stated, when that was read, and of which date the statement speaks. */
export function ClaimSource({ content, of: { source: key, statedOn } }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useRegisterWords();
  const source = content.sources.find((one) => one.key === key);
  if (!source) return null;
  const { readOn, isWeak } = source;
  return (
    <span className="note record-from">
      <SourceTitle of={source} />
      {statedOn && ` · ${t('statedOn', { date: words.date(statedOn) })}`}
      {readOn && ` · ${t('readOn', { day: formats.day(readOn) })}`} {isWeak && <Tag>{t('weak')}</Tag>}
    </span>
  );
}
