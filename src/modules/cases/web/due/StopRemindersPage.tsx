import { stopReminders } from '#contracts/cases';
import { callEndpoint, PageLink, StopByLink, useAddress, useTexts } from '#ui';
import { Refused } from '../parts/Refused.tsx';
import { dueTexts } from './texts/due.ts';

/** Where the link of a letter leads that ends such letters: of the morning, or (`of=room-news`) of rooms. */
export function StopRemindersPage() {
  const t = useTexts(dueTexts);
  const isOfRooms = useAddress().value('of') === 'room-news';
  const stop = async (key: string) => {
    await callEndpoint(stopReminders, { key });
    return (
      <>
        <p>
          <output>{t(isOfRooms ? 'stoppedRoom' : 'stopped')}</output>
        </p>
        <p>
          <PageLink to="/cases/due">{t('due')}</PageLink>
        </p>
      </>
    );
  };
  return (
    <StopByLink
      title={t(isOfRooms ? 'stopRoomTitle' : 'stopTitle')}
      lede={t(isOfRooms ? 'stopRoomLede' : 'stopLede')}
      verb={t('stop')}
      dead={t('stopDead')}
      stop={stop}
      refused={(error) => <Refused error={error} />}
    />
  );
}
