import { useTexts, Waiting } from '#ui';
import { texts } from './texts.ts';

/** Stands where what answers a page is still being found. Whoever reads without script is led to the page that waited for it. */
export function Comparing() {
  const t = useTexts(texts);
  return (
    <>
      <Waiting says={t('comparing')} lines={6} />
      <noscript>
        <p>
          <a href="?whole=yes">{t('comparingWhole')}</a>
        </p>
      </noscript>
    </>
  );
}
