import { useState } from 'react';
import type { Day } from '#platform/calendar';
import { callEndpoint, useCorridor, useTexts } from '#ui';
import { entryKinds, precisions, recordEntry } from '../../contract.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { currencies } from './currencies.ts';
import type { FormFaults } from './form-faults.ts';
import { BOTH, entryFrom, neededOfEntry, PURSE } from './read-form.ts';
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

/** Puts something into the ledger that went one way, both ways, or out of a common purse. */
export function RecordEntry({ today, onRecorded, onClose }: Props) {
  const t = useTexts(recordingTexts);
  const [kind, setKind] = useState('');
  const [stretch, setStretch] = useState({ from: today, until: today });
  const recording = useRecording({
    stretch,
    needed: ({ one }) => neededOfEntry(one('kind')),
    take: async (filled) => onRecorded((await callEndpoint(recordEntry, { entry: entryFrom(filled) })).id),
  });
  const { faults } = recording;
  return (
    <RecordForm title={t('entry')} recording={recording} onClose={onClose}>
      <ChoiceField
        name="kind"
        label={t('kind')}
        none={t('choose')}
        options={entryKinds.map((code) => [code, t(`kind_${code}`)] as const)}
        onChange={setKind}
        faults={faults}
      />
      <ChoiceField
        name="direction"
        label={t('direction')}
        none={t('choose')}
        options={useDirections()}
        faults={faults}
      />
      <WrittenIn faults={faults} />
      <div className="whole">
        <TextField
          name="about"
          label={t('about')}
          note={t('aboutSay')}
          most={1_000}
          lines={3}
          faults={faults}
        />
      </div>
      <AmountFields isMoney={kind === 'money'} faults={faults} />
      <div className="whole balance-form-row">
        <StretchFields stretch={stretch} onChange={setStretch} faults={faults} />
        <ChoiceField
          name="precision"
          label={t('precision')}
          note={t('precisionSay')}
          chosen="day"
          options={precisions.map((code) => [code, t(`precision_${code}`)] as const)}
          faults={faults}
        />
      </div>
      <ConfidenceFields faults={faults} />
      <SourceFields faults={faults} />
    </RecordForm>
  );
}

/** How many, and how much money; what is only money is not counted. */
function AmountFields({ isMoney, faults }: { isMoney: boolean; faults: FormFaults }) {
  const t = useTexts(recordingTexts);
  return (
    <div className="whole balance-form-row">
      {!isMoney && (
        <TextField name="number" label={t('number')} value="1" most={7} inputMode="numeric" faults={faults} />
      )}
      <TextField
        name="amount"
        label={t('amount')}
        note={isMoney ? t('amountSay') : t('amountMaySay')}
        most={25}
        inputMode="decimal"
        faults={faults}
      />
      <ChoiceField
        name="currency"
        label={t('currency')}
        chosen="EUR"
        options={currencies.map((code) => [code, code] as const)}
        faults={faults}
      />
    </div>
  );
}

function useDirections(): readonly (readonly [string, string])[] {
  const t = useTexts(recordingTexts);
  const { sides, sideName, otherSide } = useCorridor();
  const ways = sides.map((from) => {
    const to = otherSide(from) ?? from;
    return [`${from}/${to}`, t('way', { from: sideName(from), to: sideName(to) })] as const;
  });
  const purse = sides.map((to) => [`${PURSE}/${to}`, t('fromPurse', { to: sideName(to) })] as const);
  return [...ways, [BOTH, t('bothWays')], ...purse];
}
