import { useTexts } from '../language/use-texts.ts';
import { texts } from '../texts.ts';
import { useCorridor } from './corridor-context.ts';
import { Tracks } from './Tracks.tsx';

interface Props {
  /** A side of the corridor, `both`, or absent for a third country. */
  code: string | undefined;
  /** Leaves the name to screen readers, for dense lists. */
  isNameHidden?: boolean;
}

/** Which side something belongs to: its track heavy and coloured, the other a hairline, and always its name. */
export function Side({ code, isNameHidden = false }: Props) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const track = corridor.trackOf(code);
  const tone = code === 'both' ? 'both' : (['a', 'b'][track] ?? 'neither');
  const name =
    code === 'both' ? t('bothSides') : track < 0 ? (code ?? t('thirdCountry')) : corridor.sideName(code!);
  return (
    <span className={`side ${tone}`}>
      <Tracks of={tone as 'a' | 'b' | 'both' | 'neither'} />
      <span className={isNameHidden ? 'sr' : undefined}>{name}</span>
    </span>
  );
}
