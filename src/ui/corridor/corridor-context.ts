import { createContext, useContext } from 'react';
import { type Language, textFor } from '#platform/languages';
import { useLanguage } from '../language/language-context.ts';

type InFour = Readonly<Record<Language, string>>;

/** What pages know of the corridor pack: its two sides in their order, and its fields. */
export interface CorridorNames {
  readonly name: InFour;
  readonly sides: readonly { readonly code: string; readonly country: string; readonly name: InFour }[];
  readonly fields: readonly { readonly code: string; readonly name: InFour }[];
}

export const CorridorContext = createContext<CorridorNames | undefined>(undefined);

export interface Corridor {
  /** Codes of the two sides, the upper track first. */
  readonly sides: readonly string[];
  readonly fields: readonly string[];
  readonly name: string;
  sideName(code: string): string;
  fieldName(code: string): string;
  /** 0 for the upper track, 1 for the lower, -1 for a third country. */
  trackOf(code: string | undefined): number;
  otherSide(code: string): string | undefined;
}

/** Names of sides and fields for the reader. A code that the pack does not know stands for itself. */
export function useCorridor(): Corridor {
  const language = useLanguage();
  const { name, sides, fields } = useContext(CorridorContext) ?? { name: undefined, sides: [], fields: [] };
  const named = (all: readonly { code: string; name: InFour }[]) => (code: string) =>
    all.find((one) => one.code === code)?.name[language] ?? code;
  return {
    sides: sides.map(({ code }) => code),
    fields: fields.map(({ code }) => code),
    name: (name && textFor(name, language)?.text) ?? '',
    sideName: named(sides),
    fieldName: named(fields),
    trackOf: (code) => sides.findIndex((side) => side.code === code),
    otherSide: (code) => sides.find((side) => side.code !== code)?.code,
  };
}
