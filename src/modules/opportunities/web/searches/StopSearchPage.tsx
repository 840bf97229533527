import { useState } from 'react';
import { stopSavedSearch } from '#contracts/opportunities';
import { Button, callEndpoint, Page, PageLink, useAct, useIsAwake, useTexts, Waiting } from '#ui';
import { SearchRefused } from './SearchRefused.tsx';
import { searchTexts } from './texts/texts.ts';

/**
 * Where the link of a message leads that ends such messages: one click, no sign-in. Opening it changes nothing yet, since
 * mail programs open links by themselves.
 */
export function StopSearchPage() {
  const t = useTexts(searchTexts);
  const isAwake = useIsAwake();
  return (
    <Page title={t('stopTitle')} lede={t('stopLede')}>
      {isAwake ? <Stop /> : <Waiting />}
    </Page>
  );
}

function Stop() {
  const t = useTexts(searchTexts);
  const [key] = useState(() => location.hash.slice(1));
  const act = useAct();
  const [stopped, setStopped] = useState<string>();
  if (stopped !== undefined)
    return (
      <div className="stack-s">
        <p>
          <output>{t('stopped', { name: stopped })}</output>
        </p>
        <p>
          <PageLink to="/searches">{t('toSearches')}</PageLink>
        </p>
      </div>
    );
  if (!key) return <p role="alert">{t('stopDead')}</p>;
  return (
    <div className="stack-s">
      <SearchRefused error={act.error} />
      <div>
        <Button
          look="main"
          disabled={act.isBusy}
          onClick={() => act.run(async () => setStopped((await callEndpoint(stopSavedSearch, { key })).name))}
        >
          {act.isBusy ? t('stopping') : t('stop')}
        </Button>
      </div>
    </div>
  );
}
