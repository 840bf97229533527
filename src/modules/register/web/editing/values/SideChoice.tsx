import { useCorridor } from '#ui';
import { Choice } from '../form/Choice.tsx';

interface Props {
  label: string;
  /** What it means to choose none. */
  none: string;
  value: string | undefined;
  onChange: (side: string) => void;
}

/** One of the two sides, or none. */
export function SideChoice({ label, none, value = '', onChange }: Props) {
  const corridor = useCorridor();
  const sides = corridor.sides.map((code) => ({ value: code, label: corridor.sideName(code) }));
  return (
    <Choice
      label={label}
      options={[{ value: '', label: none }, ...sides]}
      value={value}
      onChange={onChange}
    />
  );
}
