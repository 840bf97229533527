import { useState } from 'react';
import type { Day } from '#platform/calendar';
import { callEndpoint, useCorridor, useTexts } from '#ui';
import { flowKinds, recordPromise, rhythms } from '../../contract.ts';
import { currencies } from './currencies.ts';
import { ChoiceField, TextField, useFaultSentence } from './fields.tsx';
import type { FormFaults } from './form-faults.ts';
import { neededOfPromise, promiseFrom } from './read-form.ts';
import { RecordForm } from './RecordForm.tsx';
import { ConfidenceFields, StretchFields, WrittenIn } from './SaidFields.tsx';
import { SourceFields } from './SourceFields.tsx';
import { recordingTexts } from './texts/recording.ts';
import { useRecording } from './use-recording.ts';

interface Props {
  today: Day;
  onRecorded: (id: string) => void;
  onClose: () => void;
}

/** Puts a promise into the ledger, with its clause in what can be counted. */
export function RecordPromise({ today, onRecorded, onClose }: Props) {
  const t = useTexts(recordingTexts);
  const { sides, sideName } = useCorridor();
  const [stretch, setStretch] = useState({
    from: today,
    until: `${Number(today.slice(0, 4)) + 1}-12-31`,
  });
  const recording = useRecording({
    stretch,
    needed: ({ one }) => neededOfPromise(one('target')),
    take: async (filled) =>
      onRecorded((await callEndpoint(recordPromise, { promise: promiseFrom(filled) })).id),
  });
  const { faults } = recording;
  return (
    <RecordForm title={t('promise')} recording={recording} onClose={onClose}>
      <div className="whole">
        <TextField name="promiser" label={t('promiser')} faults={faults} />
      </div>
      <div className="whole">
        <TextField
          name="about"
          label={t('promised')}
          note={t('promisedSay')}
          most={1_000}
          lines={3}
          faults={faults}
        />
      </div>
      <WrittenIn faults={faults} />
      <ChoiceField
        name="towards"
        label={t('towards')}
        options={sides.map((code) => [code, sideName(code)] as const)}
        faults={faults}
      />
      <KindsField faults={faults} />
      <ChoiceField
        name="measure"
        label={t('measure')}
        note={t('measureSay')}
        options={[['', t('counted')], ...currencies.map((code) => [code, t('moneyIn', { code })] as const)]}
        faults={faults}
      />
      <TargetFields faults={faults} />
      <StretchFields stretch={stretch} onChange={setStretch} faults={faults} />
      <ChoiceField
        name="every"
        label={t('every')}
        chosen="year"
        options={rhythms.map((code) => [code, t(`every_${code}`)] as const)}
        faults={faults}
      />
      <ConfidenceFields faults={faults} />
      <SourceFields faults={faults} />
    </RecordForm>
  );
}

function KindsField({ faults }: { faults: FormFaults }) {
  const t = useTexts(recordingTexts);
  const say = useFaultSentence();
  const fault = say(faults['kinds']);
  return (
    <fieldset className="whole balance-kinds" aria-describedby={fault ? 'balance-kinds-fault' : undefined}>
      <legend>{t('kinds')}</legend>
      {flowKinds.map((code) => (
        <label className="check" key={code}>
          <input type="checkbox" name="kinds" value={code} />
          <span>{t(`kind_${code}`)}</span>
        </label>
      ))}
      {fault && (
        <p className="fault" id="balance-kinds-fault">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

function TargetFields({ faults }: { faults: FormFaults }) {
  const t = useTexts(recordingTexts);
  const [target, setTarget] = useState('least');
  return (
    <>
      <ChoiceField
        name="target"
        label={t('target')}
        chosen={target}
        options={(['least', 'share-of', 'share'] as const).map(
          (code) => [code, t(`target_${code}`)] as const,
        )}
        onChange={setTarget}
        faults={faults}
      />
      {target === 'least' ? (
        <TextField name="least" label={t('least')} most={25} inputMode="decimal" faults={faults} />
      ) : (
        <TextField name="share" label={t('share')} most={6} inputMode="decimal" faults={faults} />
      )}
      {target === 'share-of' && (
        <TextField
          name="base"
          label={t('base')}
          note={t('baseSay')}
          most={25}
          inputMode="decimal"
          faults={faults}
        />
      )}
    </>
  );
}
