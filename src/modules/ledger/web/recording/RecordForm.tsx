import type { FormEvent, ReactNode } from 'react';
import { Button, Refusal, Section, useTexts } from '#ui';
import { recordingTexts } from './texts/recording.ts';

interface Props {
  title: string;
  recording: {
    readonly isBusy: boolean;
    readonly error: Error | undefined;
    send(event: FormEvent<HTMLFormElement>): void;
  };
  onClose: () => void;
  children: ReactNode;
}

/** What both forms of the ledger have: who reads it, a button that sends, and what came of it. */
export function RecordForm({ title, recording: { isBusy, error, send }, onClose, children }: Props) {
  const t = useTexts(recordingTexts);
  return (
    <Section title={title}>
      <p>{t('everybodyReads')}</p>
      <form className="balance-form" noValidate onSubmit={send} aria-label={title}>
        {children}
        <div className="whole stack-s">
          {error && <Refusal error={error} />}
          <div className="row">
            <Button type="submit" look="main" disabled={isBusy}>
              {isBusy ? t('underWay') : t('record')}
            </Button>
            <Button onClick={onClose}>{t('close')}</Button>
          </div>
        </div>
      </form>
    </Section>
  );
}
