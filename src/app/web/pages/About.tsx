import { Page, useTexts } from '#ui';
import { texts } from '../texts.ts';

export function About() {
  const t = useTexts(texts);
  return <Page title={t('about')}>{null}</Page>;
}
