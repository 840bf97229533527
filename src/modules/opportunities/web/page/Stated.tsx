import { languageTag, type Multilingual, textFor } from '#platform/languages';
import { Tag, useLanguage, useTexts } from '#ui';
import { texts } from '../texts.ts';

/** Nobody has said it: dashed, which nothing else is. */
export function NotStated() {
  const t = useTexts(texts);
  return <Tag look="unknown">{t('notStated')}</Tag>;
}

/** A remark of the owner in the reader's language, or the one it was written in. */
export function Note({ of }: { of: Multilingual }) {
  const reader = useLanguage();
  const note = textFor(of, reader);
  return note && <span lang={languageTag[note.language]}>{note.text}</span>;
}
