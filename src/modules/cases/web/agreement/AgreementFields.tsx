import { agreementKinds, renewals, type StatedAgreement } from '#contracts/cases';
import { languages } from '#platform/languages';
import { useCorridor, useLanguage, useLanguageNames, useTexts } from '#ui';
import { ChoiceField } from '../parts/fields.tsx';
import type { Faults } from '../parts/StepDialog.tsx';
import { PlainField } from '../tasks/PlainField.tsx';
import { MUTUAL } from './agreement-from.ts';
import { AmountFields } from './AmountFields.tsx';
import { across, type CaseSides } from './case-sides.ts';
import { agreementTexts } from './texts/agreement.ts';

interface Props {
  sides: CaseSides;
  /** What is stated already; absent when it is claimed for the first time. */
  stated?: StatedAgreement | undefined;
  faults: Faults;
}

/** What has to be said of something that was signed. */
export function AgreementFields({ sides, stated, faults }: Props) {
  const t = useTexts(agreementTexts);
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('kind')}
        none={t('chooseKind')}
        chosen={stated?.kind ?? ''}
        options={agreementKinds.map((kind) => ({ value: kind, name: t(`kind_${kind}`) }))}
        faults={faults}
      />
      <DirectionField sides={sides} stated={stated} faults={faults} />
      <TermFields stated={stated} faults={faults} />
      <AmountFields label={t('amount')} money={stated?.value} faults={faults} />
      <label className="check">
        <input type="checkbox" name="isConfidential" defaultChecked={stated?.isConfidential ?? true} />
        <span>{t('confidential')}</span>
      </label>
      <PlainField
        name="about"
        label={t('about')}
        type="lines"
        most={2_000}
        value={stated?.about}
        faults={faults}
      />
      <AboutLanguageField stated={stated} faults={faults} />
    </>
  );
}

function DirectionField({ sides, stated, faults }: Props) {
  const t = useTexts(agreementTexts);
  const { sideName } = useCorridor();
  const ways = [sides.givingSide, sides.receivingSide].map((side) => ({
    value: side,
    name: t('way', { giving: sideName(side), receiving: sideName(across(sides, side)) }),
  }));
  return (
    <ChoiceField
      name="direction"
      label={t('direction')}
      chosen={stated?.isMutual ? MUTUAL : (stated?.givingSide ?? sides.givingSide)}
      options={[...ways, { value: MUTUAL, name: t('mutual') }]}
      faults={faults}
    />
  );
}

function TermFields({ stated, faults }: Omit<Props, 'sides'>) {
  const t = useTexts(agreementTexts);
  const days = ['signedOn', 'beginsOn', 'endsOn'] as const;
  return (
    <>
      {days.map((name) => (
        <PlainField
          key={name}
          name={name}
          label={t(name)}
          type="date"
          value={stated?.[name]}
          faults={faults}
        />
      ))}
      <ChoiceField
        name="renewal"
        label={t('renewal')}
        chosen={stated?.renewal ?? 'none'}
        options={renewals.map((code) => ({ value: code, name: t(`renewal_${code}`) }))}
        faults={faults}
      />
    </>
  );
}

function AboutLanguageField({ stated, faults }: Omit<Props, 'sides'>) {
  const t = useTexts(agreementTexts);
  const reader = useLanguage();
  const names = useLanguageNames();
  return (
    <ChoiceField
      name="language"
      label={t('language')}
      chosen={stated?.language ?? reader}
      options={languages.map((code) => ({ value: code, name: names.name(code) }))}
      faults={faults}
    />
  );
}
