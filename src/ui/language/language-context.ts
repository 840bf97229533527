import { createContext, useContext } from 'react';
import type { Language } from '#platform/languages';

export const LanguageContext = createContext<Language>('en');

/** The reader's language, from the address. */
export const useLanguage = (): Language => useContext(LanguageContext);
