import { useState } from 'react';
import { Button, useTexts } from '#ui';
import { TextField } from './fields.tsx';
import type { FormFaults } from './form-faults.ts';
import { recordingTexts } from './texts/recording.ts';

const MOST_SOURCES = 10;

/** Where it stands written: at least one source, each with a title and an address. */
export function SourceFields({ faults }: { faults: FormFaults }) {
  const t = useTexts(recordingTexts);
  const [count, setCount] = useState(1);
  const at = (name: string, place: number) => (place === 0 ? name : `${name}.${place}`);
  return (
    <fieldset className="whole balance-source-fields">
      <legend>{t('sources')}</legend>
      {Array.from({ length: count }, (_, place) => (
        <div className="balance-form-row" key={place}>
          <TextField name="title" label={t('sourceTitle')} faultAt={at('title', place)} faults={faults} />
          <TextField
            name="href"
            label={t('sourceHref')}
            most={1_000}
            inputMode="url"
            faultAt={at('href', place)}
            faults={faults}
          />
        </div>
      ))}
      {count < MOST_SOURCES && (
        <p>
          <Button look="quiet" onClick={() => setCount(count + 1)}>
            {t('sourceMore')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
