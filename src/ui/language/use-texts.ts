import { use } from 'react';
import { type Language, locale } from '#platform/languages';
import { useLanguage } from './language-context.ts';
import { type Message, readMessage, writeMessage } from './message.ts';
import type { Sentences, Texts, Values } from './texts.ts';

export interface Translate<Key extends string> {
  (key: Key, values?: Values): string;
  /** For keys that are put together from codes: whether there is such a sentence. */
  knows(key: string): key is Key;
}

const read = new Map<string, Message>();

/** Writes sentences of a language, their placeholders filled. */
export function writer<Key extends string>(sentences: Sentences<Key>, language: Language): Translate<Key> {
  const write = (key: Key, values: Values = {}) => {
    const source = sentences[key];
    let message = read.get(source);
    if (!message) read.set(source, (message = readMessage(source)));
    return writeMessage(message, locale[language], values);
  };
  return Object.assign(write, { knows: (key: string): key is Key => key in sentences });
}

const writers = new WeakMap<object, unknown>();
const loading = new WeakMap<object, Partial<Record<Language, Promise<object>>>>();

/** Fetches the sentences of a language once. The marks spare React a pause for what is there already. */
function load<Key extends string>(texts: Texts<Key>, language: Language): Promise<Sentences<Key>> {
  const known = loading.get(texts) ?? {};
  loading.set(texts, known);
  const started = known[language] ?? texts[language]();
  if (!known[language]) void started.then((value) => Object.assign(started, { status: 'fulfilled', value }));
  known[language] = started;
  return started as Promise<Sentences<Key>>;
}

/** The sentences of a module for the reader of this page: `t('key', { placeholder })`. Waits until they are there. */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const language = useLanguage();
  const sentences = use(load(texts, language));
  const known = (writers.get(sentences) as Translate<Key> | undefined) ?? writer(sentences, language);
  writers.set(sentences, known);
  return known;
}
