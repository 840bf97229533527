import { useMemo } from 'react';
import { type Language, locale } from '#platform/languages';
import { useLanguage } from './language-context.ts';
import { type Message, readMessage, writeMessage } from './message.ts';
import type { Texts, Values } from './texts.ts';

export type Translate<Key extends string> = (key: Key, values?: Values) => string;

const read = new Map<string, Message>();

/** A sentence in a language, its placeholders filled. */
export function write<Key extends string>(texts: Texts<Key>, language: Language): Translate<Key> {
  return (key, values = {}) => {
    const source = texts[language][key];
    let message = read.get(source);
    if (!message) read.set(source, (message = readMessage(source)));
    return writeMessage(message, locale[language], values);
  };
}

/** The sentences of a module for the reader of this page: `t('key', { placeholder })`. */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const language = useLanguage();
  return useMemo(() => write(texts, language), [texts, language]);
}
