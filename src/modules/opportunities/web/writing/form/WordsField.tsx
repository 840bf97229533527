import { useId, useState } from 'react';
import type { GuidedField } from '#contracts/opportunities';
import { type Language, languageTag } from '#platform/languages';
import { FieldHelp } from './FieldHelp.tsx';
import { placeAttribute } from '../remarks/go-to-place.ts';
import { remarksOn } from './PlaceField.tsx';
import { PlaceRemarks } from '../remarks/PlaceRemarks.tsx';
import { valueAt } from '../places/places.ts';
import { useWritingTable } from '../places/writing-context.ts';

interface Props {
  place: string;
  label: string;
  language: Language;
  help?: GuidedField;
}

export const wordsIn = (text: string): string[] =>
  text
    .split(/[,，、;；\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Words in one line, separated as the language separates them. */
export function WordsField({ place, label, language, help }: Props) {
  const id = useId();
  const { listing, remarks, isReadOnly, set } = useWritingTable();
  const words = (valueAt(listing, place) as readonly string[] | undefined) ?? [];
  const [typed, setTyped] = useState(() => words.join(language === 'zh' ? '、' : ', '));
  // Undone, or taken from another version: what stands there now is shown.
  const isSame = wordsIn(typed).join('\n') === words.join('\n');
  const shown = isSame ? typed : words.join(language === 'zh' ? '、' : ', ');
  const own = remarksOn(remarks, place);
  return (
    <div className="field listing-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={shown}
        readOnly={isReadOnly}
        lang={languageTag[language]}
        aria-describedby={own.length > 0 ? `${id}-remarks` : undefined}
        {...placeAttribute(place)}
        onChange={({ target }) => {
          setTyped(target.value);
          set(place, wordsIn(target.value));
        }}
      />
      {help && <FieldHelp field={help} />}
      <PlaceRemarks id={`${id}-remarks`} remarks={own} />
    </div>
  );
}
