import { useLanguage } from '#ui';

/** The space between two sentences or before a bracket; full-width marks bring their own. */
export const Gap = () => (useLanguage() === 'zh' ? '' : ' ');
