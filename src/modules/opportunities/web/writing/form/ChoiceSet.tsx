import { useId } from 'react';
import { placeAttribute } from '../remarks/go-to-place.ts';
import { remarksOn } from './PlaceField.tsx';
import { PlaceRemarks } from '../remarks/PlaceRemarks.tsx';
import { valueAt } from '../places/places.ts';
import { useWritingTable } from '../places/writing-context.ts';

interface Props {
  place: string;
  legend: string;
  note?: string;
  choices: readonly { readonly value: string; readonly label: string }[];
}

/** Several of a few; what is chosen stays in the order in which it was chosen. */
export function ChoiceSet({ place, legend, note, choices }: Props) {
  const id = useId();
  const { listing, remarks, isReadOnly, set } = useWritingTable();
  const chosen = (valueAt(listing, place) as readonly string[] | undefined) ?? [];
  const own = remarksOn(remarks, place);
  return (
    <fieldset
      className="listing-choices"
      tabIndex={-1}
      disabled={isReadOnly}
      aria-describedby={own.length > 0 ? `${id}-remarks` : undefined}
      {...placeAttribute(place)}
    >
      <legend>{legend}</legend>
      {note && <p className="note">{note}</p>}
      <div>
        {choices.map(({ value, label }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                set(place, target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <PlaceRemarks id={`${id}-remarks`} remarks={own} />
    </fieldset>
  );
}
