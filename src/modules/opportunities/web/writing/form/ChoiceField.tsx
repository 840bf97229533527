import { useId } from 'react';
import { placeAttribute } from '../remarks/go-to-place.ts';
import { remarksOn } from './PlaceField.tsx';
import { PlaceRemarks } from '../remarks/PlaceRemarks.tsx';
import { type PlaceValue, valueAt } from '../places/places.ts';
import { useWritingTable } from '../places/writing-context.ts';

interface Props {
  place: string;
  label: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  /** What stands for nothing chosen; absent: something always is. */
  none?: string;
  /** Puts what was chosen into the listing's own form. */
  read?: (value: string) => PlaceValue;
}

/** One of a few. */
export function ChoiceField({ place, label, choices, none, read = (value) => value }: Props) {
  const id = useId();
  const { listing, remarks, isReadOnly, set } = useWritingTable();
  const own = remarksOn(remarks, place);
  return (
    <div className="field listing-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={String(valueAt(listing, place) ?? '')}
        disabled={isReadOnly}
        aria-describedby={own.length > 0 ? `${id}-remarks` : undefined}
        {...placeAttribute(place)}
        onChange={({ target }) => set(place, target.value === '' ? undefined : read(target.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
      <PlaceRemarks id={`${id}-remarks`} remarks={own} />
    </div>
  );
}
