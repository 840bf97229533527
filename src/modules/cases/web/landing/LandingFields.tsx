import { useState } from 'react';
import {
  type HostDecision,
  hostDecisions,
  type Landing,
  type LandingPart,
  permitKinds,
  spaceKinds,
} from '#contracts/cases';
import { listOrganisations } from '#contracts/parties';
import { languages } from '#platform/languages';
import { Field, useCorridor, useEndpoint, useLanguage, useLanguageNames, useTexts } from '#ui';
import { ChoiceField } from '../parts/fields.tsx';
import type { Faults } from '../parts/StepDialog.tsx';
import { PlainField } from '../tasks/PlainField.tsx';
import { landingTexts } from './texts/landing.ts';

interface Props {
  part: LandingPart;
  landing: Landing;
  faults: Faults;
}

/** What has to be said of a part of a landing. */
export function LandingFields({ part, ...of }: Props) {
  if (part === 'link') return <LinkFields {...of} />;
  if (part === 'host') return <HostField {...of} />;
  if (part === 'decision') return <DecisionFields {...of} />;
  if (part === 'space') return <SpaceFields {...of} />;
  if (part === 'day') return <DayField {...of} />;
  return <LanguageField name="language" label="tasksLanguage" faults={of.faults} />;
}

type Of = Omit<Props, 'part'>;

interface LanguageProps {
  name: string;
  label: 'language' | 'tasksLanguage';
  chosen?: string | undefined;
  faults: Faults;
}

function LanguageField({ name, label, chosen, faults }: LanguageProps) {
  const t = useTexts(landingTexts);
  const reader = useLanguage();
  const names = useLanguageNames();
  return (
    <ChoiceField
      name={name}
      label={t(label)}
      chosen={chosen ?? reader}
      options={languages.map((code) => ({ value: code, name: names.name(code) }))}
      faults={faults}
    />
  );
}

function LinkFields({ landing: { link, hostSide }, faults }: Of) {
  const t = useTexts(landingTexts);
  const { sideName } = useCorridor();
  return (
    <>
      <PlainField
        name="text"
        label={t('linkText', { side: sideName(hostSide) })}
        type="lines"
        most={2_000}
        value={link?.text}
        faults={faults}
      />
      <LanguageField name="language" label="language" chosen={link?.language} faults={faults} />
      <PlainField name="evidence" label={t('evidence')} most={500} value={link?.evidence} faults={faults} />
      <p className="note">{t('evidenceSay')}</p>
    </>
  );
}

function HostField({ landing: { host, hostSide }, faults }: Of) {
  const t = useTexts(landingTexts);
  const reader = useLanguage();
  const { sideName } = useCorridor();
  const [asked, setAsked] = useState('');
  const found = useEndpoint(
    listOrganisations,
    { q: asked, side: [hostSide], limit: 20 },
    { enabled: asked.trim().length > 1, keepsFormer: true },
  );
  const rows = (found.answer?.rows ?? []).map(({ id, name, names }) => ({
    value: id,
    name: names[reader] ?? name,
  }));
  const present = host && { value: host.organisation.id, name: host.organisation.name };
  const options = [
    ...new Map([...(present ? [present] : []), ...rows].map((one) => [one.value, one])).values(),
  ];
  return (
    <>
      <Field label={t('find', { side: sideName(hostSide) })} note={t('findSay')}>
        {(ids) => (
          <input
            type="search"
            className="input"
            value={asked}
            autoComplete="off"
            onChange={({ target }) => setAsked(target.value)}
            {...ids}
          />
        )}
      </Field>
      <ChoiceField
        key={options.map(({ value }) => value).join()}
        name="organisationId"
        label={t('organisation')}
        chosen={options[0]?.value ?? ''}
        {...(options.length === 0 && { none: '–' })}
        options={options}
        faults={faults}
      />
    </>
  );
}

function DecisionFields({ landing: { host }, faults }: Of) {
  const t = useTexts(landingTexts);
  const chosen: HostDecision = host?.decision?.is ?? 'approved';
  return (
    <>
      <ChoiceField
        name="decision"
        label={t('decision')}
        chosen={chosen}
        options={hostDecisions.map((code) => ({ value: code, name: t(`decision_${code}`) }))}
        faults={faults}
      />
      <PlainField
        name="note"
        label={t('note')}
        type="lines"
        most={2_000}
        value={host?.decision?.note}
        faults={faults}
      />
    </>
  );
}

function SpaceFields({ landing: { space }, faults }: Of) {
  const t = useTexts(landingTexts);
  return (
    <>
      <PlainField name="address" label={t('address')} most={300} value={space?.address} faults={faults} />
      <ChoiceField
        name="kind"
        label={t('spaceKind')}
        chosen={space?.kind ?? 'office'}
        options={spaceKinds.map((code) => ({ value: code, name: t(`space_${code}`) }))}
        faults={faults}
      />
      <PlainField name="areaM2" label={t('area')} value={space && String(space.areaM2)} faults={faults} />
      <PlainField name="readyOn" label={t('readyOn')} type="date" value={space?.readyOn} faults={faults} />
      <ChoiceField
        name="permitKind"
        label={t('permitKind')}
        chosen={space?.permitKind ?? 'none'}
        options={permitKinds.map((code) => ({ value: code, name: t(`permit_${code}`) }))}
        faults={faults}
      />
      <p className="note">{t('askAuthority')}</p>
      <PlainField
        name="permitReference"
        label={t('permitReference')}
        value={space?.permitReference}
        faults={faults}
      />
      <PlainField name="permitOn" label={t('permitOn')} type="date" value={space?.permitOn} faults={faults} />
      <label className="check">
        <input type="checkbox" name="isPermitGranted" defaultChecked={space?.isPermitGranted ?? false} />
        <span>{t('permitGranted')}</span>
      </label>
    </>
  );
}

function DayField({ landing: { landedOn }, faults }: Of) {
  const t = useTexts(landingTexts);
  return <PlainField name="landedOn" label={t('landedOn')} type="date" value={landedOn} faults={faults} />;
}
