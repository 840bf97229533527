import { useId, useState } from 'react';
import { Button, useTexts } from '#ui';
import { properties, type Property } from '../../../contract.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { Choice } from './Choice.tsx';
import { DateField } from './DateField.tsx';
import {
  choosing,
  type Draft,
  type DraftClaim,
  isDisputed,
  withClaim,
  withoutClaim,
} from '../draft/draft.ts';
import { useEditing } from '../draft/editing-context.ts';
import { offered } from '../draft/offered-properties.ts';
import { Part } from './Part.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { editingTexts } from '../texts.ts';
import { TextsField } from './TextsField.tsx';
import { ValueField } from '../values/ValueField.tsx';

export interface DraftProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** What sources say, property by property. */
export function ClaimFields({ draft, onChange }: DraftProps) {
  const t = useTexts(editingTexts);
  const { faultAt } = useEditing();
  const names = [...new Set(draft.claims.map(({ property }) => property))];
  return (
    <Part legend={t('claims')} note={t('claimsNote')} fault={faultAt('claims')}>
      {names.map((name) => (
        <OfProperty key={name} property={name} draft={draft} onChange={onChange} />
      ))}
      <Adding kind={draft.kind} taken={names} onAdd={(name) => onChange(withClaim(draft, name))} />
    </Part>
  );
}

function OfProperty({ property, draft, onChange }: DraftProps & { property: Property }) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const label = words.of('property', property);
  const group = useId();
  const all = draft.claims.flatMap((claim, place) => (claim.property === property ? [{ claim, place }] : []));
  const set = (place: number, claim: DraftClaim) =>
    onChange({ ...draft, claims: draft.claims.with(place, claim) });
  return (
    <Part legend={label}>
      {all.map(({ claim, place }, at) => (
        <ClaimBox
          key={place}
          claim={claim}
          place={place}
          label={label}
          number={at + 1}
          onChange={(changed) => set(place, changed)}
          onRemove={() => onChange(withoutClaim(draft, place))}
          {...(properties[property].single &&
            all.length > 1 && { group, onChoose: () => onChange(choosing(draft, place)) })}
          isDisputed={isDisputed(draft, property)}
        />
      ))}
      <div>
        <Button look="quiet" onClick={() => onChange(withClaim(draft, property))}>
          {properties[property].single
            ? t('addStated', { property: label })
            : t('addOne', { property: label })}
        </Button>
      </div>
    </Part>
  );
}

interface BoxProps {
  claim: DraftClaim;
  place: number;
  label: string;
  number: number;
  isDisputed: boolean;
  /** Of several statements one is shown. */
  group?: string;
  onChoose?: () => void;
  onChange: (claim: DraftClaim) => void;
  onRemove: () => void;
}

function ClaimBox({
  claim,
  place,
  label,
  number,
  isDisputed,
  group,
  onChoose,
  onChange,
  onRemove,
}: BoxProps) {
  const t = useTexts(editingTexts);
  const { faultAt } = useEditing();
  const path = `claims.${place}`;
  return (
    <Part isBox legend={t('statement', { number })} fault={faultAt(path, `${path}.value`)}>
      <ValueField
        label={label}
        isLong={claim.property === 'summary' || claim.property === 'agenda'}
        value={claim.value}
        path={`${path}.value`}
        onChange={(value) => onChange({ ...claim, value })}
      />
      <div className="register-line">
        <SourceChoice
          value={claim.source}
          fault={faultAt(`${path}.source`)}
          onChange={(source) => onChange({ ...claim, source })}
        />
        <DateField
          label={t('statedOn')}
          isOptional
          value={claim.statedOn ?? ''}
          fault={faultAt(`${path}.statedOn`)}
          onChange={(statedOn) => onChange({ ...claim, statedOn })}
        />
      </div>
      {onChoose && (
        <label className="check register-choose">
          <input type="radio" name={group} checked={claim.isChosen} onChange={onChoose} />
          <span>{t('shown')}</span>
        </label>
      )}
      {onChoose && claim.isChosen && isDisputed && (
        <TextsField
          legend={t('reason')}
          note={t('reasonNote')}
          value={claim.reason ?? {}}
          path={`${path}.reason`}
          onChange={(reason) => onChange({ ...claim, reason })}
        />
      )}
      <div>
        <Button look="quiet" onClick={onRemove}>
          {t('removeStatement', { number, property: label })}
        </Button>
      </div>
    </Part>
  );
}

interface AddingProps {
  kind: Draft['kind'];
  taken: readonly Property[];
  onAdd: (property: Property) => void;
}

function Adding({ kind, taken, onAdd }: AddingProps) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const usual = offered[kind].filter((name) => !taken.includes(name));
  const rest = (Object.keys(properties) as Property[]).filter(
    (name) => !taken.includes(name) && !usual.includes(name),
  );
  const [chosen, setChosen] = useState<Property | ''>('');
  const value = chosen !== '' && !taken.includes(chosen) ? chosen : (usual[0] ?? rest[0]!);
  const options = [...usual, ...rest].map((name) => ({ value: name, label: words.of('property', name) }));
  return (
    <div className="register-line register-adding">
      <Choice
        label={t('property')}
        note={t('propertyNote')}
        options={options}
        value={value}
        onChange={setChosen}
      />
      <Button onClick={() => onAdd(value)}>{t('addProperty')}</Button>
    </div>
  );
}
