import { type Rhythm, rhythms } from '#contracts/opportunities';
import { type FieldIds, useTexts } from '#ui';
import { searchTexts } from './texts/texts.ts';

interface Props extends Partial<FieldIds> {
  value?: Rhythm;
  onChange?: (rhythm: Rhythm) => void;
  'aria-label'?: string;
}

/** How often to hear of new listings; the most wanted first. */
export function RhythmChoice({ value, onChange, ...rest }: Props) {
  const t = useTexts(searchTexts);
  return (
    <select
      name="rhythm"
      className="input"
      {...(value === undefined ? { defaultValue: 'daily' } : { value })}
      onChange={(event) => onChange?.(event.target.value as Rhythm)}
      {...rest}
    >
      {inOrder.map((rhythm) => (
        <option key={rhythm} value={rhythm}>
          {t(`rhythm_${rhythm}`)}
        </option>
      ))}
    </select>
  );
}

const inOrder = [...rhythms.filter((one) => one !== 'never'), 'never'] as const;
