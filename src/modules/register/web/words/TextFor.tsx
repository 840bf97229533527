import { type Multilingual, textFor } from '#platform/languages';
import { LanguageText, useLanguage } from '#ui';

interface Props {
  of: Multilingual<string | undefined>;
  as?: 'span' | 'p' | 'bdi';
  className?: string;
}

/** A text of the register in the reader's language, else in one that there is, said to be in it. */
export function TextFor({ of, ...rest }: Props) {
  const found = textFor(of, useLanguage());
  return (
    found && (
      <LanguageText language={found.language} {...rest}>
        {found.text}
      </LanguageText>
    )
  );
}
