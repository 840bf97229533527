import type { z } from 'zod';
import { Button, Empty, PageLink, useFormats, useTexts } from '#ui';
import type { findCounterparts } from '../../contract.ts';
import { texts } from '../texts.ts';
import type { AskedText } from './asked.ts';

interface Props {
  asked: AskedText;
  answer: z.output<typeof findCounterparts.output>;
  onCorrect: (changes: Partial<AskedText>) => void;
}

/** Nothing answers a text: which words nobody has, and what would widen the question, each one step away. */
export function NothingMatched({ asked, answer, onCorrect }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = answer.unmatchedWords.slice(0, 8).map((word) => t('quoted', { word }));
  const isOneSided = !asked.bothSides && !!answer.reading.side;
  const widen = (label: string, changes: Partial<AskedText>) => (
    <Button look="quiet" onClick={() => onCorrect(changes)}>
      {label}
    </Button>
  );
  return (
    <Empty
      title={t('nothing')}
      tries={[
        words.length > 0 && t('nothingWords', { words: formats.list(words) }),
        t('nothingSay'),
        isOneSided && widen(t('nothingSides'), { side: undefined, bothSides: true }),
        (asked.kind || asked.field) && widen(t('nothingKind'), { kind: undefined, field: undefined }),
        <PageLink key="all" to="/opportunities">
          {t('nothingBrowse')}
        </PageLink>,
      ].filter((one) => !!one)}
    />
  );
}
