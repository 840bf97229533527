import { useState } from 'react';
import { stopReminders } from '#contracts/cases';
import { Button, callEndpoint, Page, PageLink, useAct, useIsAwake, useTexts, Waiting } from '#ui';
import { Refused } from '../parts/Refused.tsx';
import { dueTexts } from './texts/due.ts';

/**
 * Where the link of a letter of the morning leads that ends such letters: one click, no sign-in. Opening it changes nothing
 * yet, since mail programs open links by themselves.
 */
export function StopRemindersPage() {
  const t = useTexts(dueTexts);
  const isAwake = useIsAwake();
  return (
    <Page title={t('stopTitle')} lede={t('stopLede')}>
      {isAwake ? <Stop /> : <Waiting />}
    </Page>
  );
}

function Stop() {
  const t = useTexts(dueTexts);
  const [key] = useState(() => location.hash.slice(1));
  const act = useAct();
  const [isStopped, setStopped] = useState(false);
  if (isStopped)
    return (
      <div className="stack-s">
        <p>
          <output>{t('stopped')}</output>
        </p>
        <p>
          <PageLink to="/cases/due">{t('due')}</PageLink>
        </p>
      </div>
    );
  if (!key) return <p role="alert">{t('stopDead')}</p>;
  const stop = async () => {
    await callEndpoint(stopReminders, { key });
    setStopped(true);
  };
  return (
    <div className="stack-s">
      <Refused error={act.error} />
      <div>
        <Button look="main" disabled={act.isBusy} onClick={() => act.run(stop)}>
          {t('stop')}
        </Button>
      </div>
    </div>
  );
}
