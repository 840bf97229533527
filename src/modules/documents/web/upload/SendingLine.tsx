import { Button, useTexts } from '#ui';
import { Refused } from '../room/Refused.tsx';
import { roomTexts } from '../texts/room.ts';
import type { Sending, Uploads } from './use-uploads.ts';

interface Props {
  one: Sending;
  uploads: Uploads;
}

/** One file on its way: how far it is, and what holds it up. */
export function SendingLine({ one, uploads }: Props) {
  const t = useTexts(roomTexts);
  const { key, file, received, state, error } = one;
  const percent = Math.floor((100 * received) / Math.max(1, file.size));
  return (
    <div className="document-sending stack-s">
      <p className="row">
        <bdi>{file.name}</bdi>
        <output className="note">{t(`state_${state}`)}</output>
      </p>
      {state !== 'refused' && (
        <progress
          className="document-progress"
          max={100}
          value={percent}
          aria-label={t('progress', { name: file.name, percent })}
        />
      )}
      <Refused error={state === 'refused' ? error : undefined} />
      <p className="row">
        {(state === 'sending' || state === 'lost') && (
          <Button look="quiet" onClick={() => uploads.pause(key)}>
            {t('pause')}
          </Button>
        )}
        {state === 'paused' && (
          <Button look="quiet" onClick={() => uploads.goOn(key)}>
            {t('goOn')}
          </Button>
        )}
        {state === 'refused' && (
          <Button look="quiet" onClick={() => uploads.forget(key)}>
            {t('dismiss')}
          </Button>
        )}
      </p>
    </div>
  );
}
