import { useFormats, useTexts } from '#ui';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { Choice } from '../form/Choice.tsx';
import { DateField } from '../form/DateField.tsx';
import type { DraftOf, DraftValue } from '../draft/draft.ts';
import { useEditing } from '../draft/editing-context.ts';
import { Line } from '../form/Line.tsx';
import { editingTexts } from '../texts.ts';
import { TextsField } from '../form/TextsField.tsx';
import { PartyField } from './PartyField.tsx';
import { SideChoice } from './SideChoice.tsx';
import type { ValueProps } from './value-props.ts';

/** The right fields for what a source can say of a property. */
export function ValueField({ value, ...rest }: ValueProps<DraftValue>) {
  switch (value.is) {
    case 'texts':
      return <WordsField {...rest} value={value} />;
    case 'date':
      return <WhenField {...rest} value={value} />;
    case 'money':
      return <MoneyField {...rest} value={value} />;
    case 'count':
      return <CountField {...rest} value={value} />;
    case 'party':
      return <PartyField {...rest} value={value} />;
    case 'place':
      return <PlaceField {...rest} value={value} />;
    case 'readiness':
      return <ReadinessField {...rest} value={value} />;
    case 'link':
      return <AddressField {...rest} value={value} />;
  }
}

const WordsField = ({ label, isLong = false, value, path, onChange }: ValueProps<DraftOf<'texts'>>) => (
  <TextsField
    legend={label}
    isLong={isLong}
    value={value.texts}
    path={`${path}.texts`}
    onChange={(texts) => onChange({ ...value, texts })}
  />
);

function WhenField({ label, value, path, onChange }: ValueProps<DraftOf<'date'>>) {
  const { faultAt } = useEditing();
  return (
    <DateField
      label={label}
      value={value.date}
      fault={faultAt(`${path}.date`)}
      onChange={(date) => onChange({ ...value, date })}
    />
  );
}

function MoneyField({ label, value, path, onChange }: ValueProps<DraftOf<'money'>>) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const { faultAt } = useEditing();
  const { money, sector } = value;
  const sectors = (['public', 'private'] as const).map((code) => ({
    value: code,
    label: words.of('sector', code),
  }));
  return (
    <div className="register-line">
      <Line
        label={label}
        note={t('amountNote')}
        inputMode="decimal"
        value={money.amount}
        fault={faultAt(`${path}.money.amount`) && t('fault_amount')}
        onChange={(amount) => onChange({ ...value, money: { ...money, amount } })}
      />
      <Line
        label={t('currency')}
        note={t('currencyNote')}
        className="register-short"
        value={money.currency}
        fault={faultAt(`${path}.money.currency`) && t('fault_currency')}
        onChange={(currency) => onChange({ ...value, money: { ...money, currency: currency.toUpperCase() } })}
      />
      <SideChoice
        label={t('moneySide')}
        none={t('moneySideNone')}
        value={value.side}
        onChange={(side) => onChange({ ...value, side })}
      />
      <Choice
        label={t('sector')}
        options={[{ value: '', label: t('notSaid') }, ...sectors]}
        value={sector ?? ''}
        onChange={(code) => onChange(withSector(value, code))}
      />
    </div>
  );
}

function withSector(value: DraftOf<'money'>, code: 'public' | 'private' | ''): DraftOf<'money'> {
  const { sector: _sector, ...rest } = value;
  return code === '' ? rest : { ...rest, sector: code };
}

const ways = ['exactly', 'about', 'at-least', 'at-most', 'some'] as const;
const units = ['pieces', 'people', 'square-metres', 'hectares', 'per-cent'] as const;

function CountField({ label, value, path, onChange }: ValueProps<DraftOf<'count'>>) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const { faultAt } = useEditing();
  const count = Number(value.count.replace(',', '.'));
  const isRead = value.count.trim() !== '' && !Number.isNaN(count);
  return (
    <div className="register-line">
      <Choice
        label={t('how')}
        options={ways.map((how) => ({ value: how, label: t(`how_${how}`) }))}
        value={value.how}
        onChange={(how) => onChange({ ...value, how })}
      />
      <Line
        label={label}
        note={isRead ? t('countReads', { number: words.count({ ...value, count }) }) : t('countNote')}
        inputMode="decimal"
        value={value.count}
        fault={faultAt(`${path}.count`)}
        onChange={(typed) => onChange({ ...value, count: typed })}
      />
      <Choice
        label={t('unit')}
        options={units.map((unit) => ({ value: unit, label: t(`unit_${unit}`) }))}
        value={value.unit}
        onChange={(unit) => onChange({ ...value, unit })}
      />
    </div>
  );
}

function PlaceField({ label, value, path, onChange }: ValueProps<DraftOf<'place'>>) {
  const t = useTexts(editingTexts);
  const { faultAt } = useEditing();
  const line = (name: 'country' | 'latitude' | 'longitude') => (
    <Line
      label={t(name)}
      note={t(`${name}Note`)}
      value={value[name] ?? ''}
      fault={faultAt(`${path}.${name}`)}
      onChange={(typed) => onChange({ ...value, [name]: name === 'country' ? typed.toUpperCase() : typed })}
    />
  );
  return (
    <>
      <TextsField
        legend={label}
        value={value.name}
        path={`${path}.name`}
        onChange={(name) => onChange({ ...value, name })}
      />
      <div className="register-line">
        {line('country')}
        {line('latitude')}
        {line('longitude')}
      </div>
    </>
  );
}

const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

function ReadinessField({ label, value, path, onChange }: ValueProps<DraftOf<'readiness'>>) {
  const t = useTexts(editingTexts);
  const formats = useFormats();
  const { faultAt } = useEditing();
  return (
    <>
      <div className="register-line">
        <Choice
          label={label}
          note={t('levelNote')}
          options={levels.map((level) => ({ value: level, label: formats.number(Number(level)) }))}
          value={String(value.level)}
          onChange={(level) => onChange({ ...value, level: Number(level) })}
        />
        <DateField
          label={t('levelOn')}
          value={value.on}
          fault={faultAt(`${path}.on`)}
          onChange={(on) => onChange({ ...value, on })}
        />
      </div>
      <TextsField
        legend={t('levelEvidence')}
        value={value.evidence ?? {}}
        path={`${path}.evidence`}
        onChange={(evidence) => onChange({ ...value, evidence })}
      />
    </>
  );
}

function AddressField({ label, value, path, onChange }: ValueProps<DraftOf<'link'>>) {
  const t = useTexts(editingTexts);
  const { faultAt } = useEditing();
  return (
    <>
      <TextsField
        legend={label}
        value={value.title}
        path={`${path}.title`}
        onChange={(title) => onChange({ ...value, title })}
      />
      <Line
        label={t('address')}
        note={t('addressNote')}
        inputMode="url"
        value={value.href}
        fault={faultAt(`${path}.href`)}
        onChange={(href) => onChange({ ...value, href })}
      />
    </>
  );
}
