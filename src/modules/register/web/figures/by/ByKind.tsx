import { useTexts } from '#ui';
import type { Figures } from '../../../contract.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { Counted } from '../Counted.tsx';
import { figureTexts } from '../texts/figures.ts';

export function ByKind({ figures: { kinds } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const words = useRegisterWords();
  const rows = kinds.map(({ value, number }) => ({
    key: value,
    name: words.kinds(value),
    number,
    by: { kind: value },
  }));
  return <Counted of="kinds" title={t('byKind')} what={t('kind')} rows={rows} />;
}
