import { Field, useTexts } from '#ui';
import { spanOf } from '../../../domain/dates/edtf.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { editingTexts } from '../texts.ts';
import { useLeft } from '../draft/use-left.ts';

interface Props {
  label: string;
  value: string;
  isOptional?: boolean;
  fault: string | undefined;
  onChange: (value: string) => void;
}

const SPELLING = /^(?:XXXX|\d{4}(?:-\d\d(?:-\d\d)?)?[~?]?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?[~?]?)?)$/;

function faultOf(date: string): string | undefined {
  if (!SPELLING.test(date)) return 'date-misspelt';
  const span = spanOf(date);
  return span && 'fault' in span ? span.fault.replace('register.', '') : undefined;
}

/** A date as precise as its source: how it is typed stands below, and how readers will see it. */
export function DateField({ label, value, isOptional = false, fault: told, onChange }: Props) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const { isLeft, onBlur } = useLeft();
  const wrong = value === '' ? undefined : faultOf(value);
  const key = `fault_${wrong}`;
  const own = isLeft && wrong !== undefined && t.knows(key) ? t(key) : undefined;
  const reads =
    value !== '' && wrong === undefined ? t('dateReads', { date: words.date(value) }) : t('dateNote');
  return (
    <Field label={label} note={isOptional && value === '' ? t('dateOptional') : reads} fault={own ?? told}>
      {(ids) => (
        <input
          className="input register-date"
          autoComplete="off"
          spellCheck={false}
          value={value}
          placeholder={isOptional ? undefined : '1979-11-23'}
          onChange={({ target }) => onChange(target.value.trim())}
          onBlur={onBlur}
          {...ids}
        />
      )}
    </Field>
  );
}
