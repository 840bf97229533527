import { type Language, type Multilingual, textFor } from '#platform/languages';
import { useLanguage } from '#ui';
import { typeset } from './typeset.ts';

export type InFour = Readonly<Record<Language, string>>;

interface Words {
  (text: InFour): string;
  /** A text that some languages lack: with the language it is in; nothing when there is none. */
  of(text: Multilingual): { language: Language; text: string } | undefined;
}

/** The words of the packs for the reader. */
export function useWords(): Words {
  const reader = useLanguage();
  return Object.assign((text: InFour) => typeset(text[reader], reader), {
    of: (text: Multilingual) => {
      const found = textFor(text, reader);
      return found && { ...found, text: typeset(found.text, found.language) };
    },
  });
}
