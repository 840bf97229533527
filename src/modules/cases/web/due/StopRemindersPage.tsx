import { stopReminders } from '#contracts/cases';
import { callEndpoint, PageLink, StopByLink, useTexts } from '#ui';
import { Refused } from '../parts/Refused.tsx';
import { dueTexts } from './texts/due.ts';

/** Where the link of a letter of the morning leads that ends such letters. */
export function StopRemindersPage() {
  const t = useTexts(dueTexts);
  const stop = async (key: string) => {
    await callEndpoint(stopReminders, { key });
    return (
      <>
        <p>
          <output>{t('stopped')}</output>
        </p>
        <p>
          <PageLink to="/cases/due">{t('due')}</PageLink>
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
      refused={(error) => <Refused error={error} />}
    />
  );
}
