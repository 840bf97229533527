import { languages } from '#platform/languages';
import type { Day } from '#platform/calendar';
import { DayField, useLanguage, useLanguageNames, useTexts } from '#ui';
import { confidences } from '../../contract.ts';
import { ChoiceField, TextField, useFaultSentence } from './fields.tsx';
import type { FormFaults } from './form-faults.ts';
import { recordingTexts } from './texts/recording.ts';

/** The earliest and the latest day that the ledger takes. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

interface StretchProps {
  stretch: Stretch;
  latest?: Day;
  onChange: (stretch: Stretch) => void;
  faults: FormFaults;
}

/** From a day until a day. */
export function StretchFields({ stretch, latest = LATEST, onChange, faults }: StretchProps) {
  const t = useTexts(recordingTexts);
  const say = useFaultSentence();
  return (['from', 'until'] as const).map((name) => (
    <DayField
      key={name}
      name={name}
      label={t(name)}
      value={stretch[name]}
      earliest={EARLIEST}
      latest={latest}
      fault={say(faults[name])}
      onChange={(day) => onChange({ ...stretch, [name]: day })}
    />
  ));
}

/** How sure it is, and for which fund or call it counts. */
export function ConfidenceFields({ faults }: { faults: FormFaults }) {
  const t = useTexts(recordingTexts);
  return (
    <>
      <ChoiceField
        name="confidence"
        label={t('confidence')}
        chosen="stated"
        options={confidences.map((code) => [code, t(`confidence_${code}`)] as const)}
        faults={faults}
      />
      <TextField name="programme" label={t('programme')} note={t('programmeSay')} most={60} faults={faults} />
    </>
  );
}

/** The language in which the texts of the form are written. */
export function WrittenIn({ faults }: { faults: FormFaults }) {
  const t = useTexts(recordingTexts);
  const reader = useLanguage();
  const names = useLanguageNames();
  return (
    <ChoiceField
      name="language"
      label={t('language')}
      chosen={reader}
      options={languages.map((code) => [code, names.name(code)] as const)}
      faults={faults}
    />
  );
}
