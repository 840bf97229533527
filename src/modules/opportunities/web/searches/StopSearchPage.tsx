import { stopSavedSearch } from '#contracts/opportunities';
import { callEndpoint, PageLink, StopByLink, useTexts } from '#ui';
import { SearchRefused } from './SearchRefused.tsx';
import { searchTexts } from './texts/texts.ts';

/** Where the link of a message about a saved search leads that ends such messages. */
export function StopSearchPage() {
  const t = useTexts(searchTexts);
  const stop = async (key: string) => {
    const { name } = await callEndpoint(stopSavedSearch, { key });
    return (
      <>
        <p>
          <output>{t('stopped', { name })}</output>
        </p>
        <p>
          <PageLink to="/searches">{t('toSearches')}</PageLink>
        </p>
      </>
    );
  };
  return (
    <StopByLink
      title={t('stopTitle')}
      lede={t('stopLede')}
      verb={t('stop')}
      dead={t('stopDead')}
      stop={stop}
      refused={(error) => <SearchRefused error={error} />}
    />
  );
}
