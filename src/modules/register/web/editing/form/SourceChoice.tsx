import { useTexts } from '#ui';
import { Choice } from './Choice.tsx';
import { useEditing } from '../draft/editing-context.ts';
import { editingTexts } from '../texts.ts';

interface Props {
  value: string;
  fault: string | undefined;
  onChange: (key: string) => void;
}

/** Where something stands written: one of the sources named above. */
export function SourceChoice({ value, fault, onChange }: Props) {
  const t = useTexts(editingTexts);
  const { sources } = useEditing();
  const options = sources.map(({ key, title }, place) => ({
    value: key,
    label: title || t('sourceNumber', { number: place + 1 }),
  }));
  const isKnown = sources.some(({ key }) => key === value);
  return (
    <Choice
      label={t('source')}
      fault={fault}
      options={isKnown ? options : [{ value, label: t('sourceGone') }, ...options]}
      value={value}
      onChange={onChange}
    />
  );
}
