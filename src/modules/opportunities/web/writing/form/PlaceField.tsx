import { type ReactNode, useId } from 'react';
import type { GuidedField, Remark } from '#contracts/opportunities';
import { type Language, languageTag } from '#platform/languages';
import { useTexts } from '#ui';
import { lettersOf } from '#platform/languages';
import { FieldHelp } from './FieldHelp.tsx';
import { placeAttribute } from '../remarks/go-to-place.ts';
import { valueAt } from '../places/places.ts';
import { PlaceRemarks } from '../remarks/PlaceRemarks.tsx';
import { writingTexts } from '../texts/texts.ts';
import { useWritingTable } from '../places/writing-context.ts';

interface Props {
  place: string;
  label: string;
  language?: Language;
  lines?: number;
  note?: string;
  help?: GuidedField;
  /** The length it should have. */
  limits?: { readonly least: number; readonly most: number } | undefined;
  /** Stands between the label and the control. */
  above?: ReactNode;
}

/** Remarks on a place and on what is inside it; those on something wider are the summary's. */
export const remarksOn = (remarks: readonly Remark[], place: string): Remark[] =>
  remarks.filter(({ path }) => path === place || path.startsWith(`${place}.`));

/** One piece of writing: label, control, length, help and remarks. */
export function PlaceField({ place, label, language, lines = 1, note, help, limits, above }: Props) {
  const id = useId();
  const { listing, remarks, isReadOnly, set } = useWritingTable();
  const own = remarksOn(remarks, place);
  const value = valueText(place, listing);
  const described = [note && `${id}-note`, limits && `${id}-length`, own.length > 0 && `${id}-remarks`];
  const control = {
    id,
    className: 'input',
    value,
    readOnly: isReadOnly,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': own.some(({ severity }) => severity === 'must') || undefined,
    ...(language && { lang: languageTag[language] }),
    ...placeAttribute(place),
  };
  return (
    <div className="field listing-field">
      <label htmlFor={id}>{label}</label>
      {above}
      {lines > 1 ? (
        <textarea {...control} rows={lines} onChange={({ target }) => set(place, target.value)} />
      ) : (
        <input {...control} onChange={({ target }) => set(place, target.value)} />
      )}
      {note && (
        <p className="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {limits && <Length id={`${id}-length`} text={value} {...limits} />}
      {help && <FieldHelp field={help} />}
      <PlaceRemarks id={`${id}-remarks`} remarks={own} />
    </div>
  );
}

function valueText(place: string, listing: Parameters<typeof valueAt>[0]): string {
  const value = valueAt(listing, place);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function Length({ id, text, least, most }: { id: string; text: string; least: number; most: number }) {
  const t = useTexts(writingTexts);
  return (
    <p className="note num" id={id}>
      {t('letters', { count: lettersOf(text), least, most })}
    </p>
  );
}
