import { Field, useCorridor, useTexts } from '#ui';
import { type OrganisationEntry, organisationStatuses, organisationTypes } from '../../contract.ts';
import { usePartyNames } from '../names/use-party-names.ts';
import { NamesField } from './NamesField.tsx';
import { entryTexts } from './texts.ts';

interface Props {
  entry: OrganisationEntry;
  /** The part that changed. */
  onChange: (part: Partial<OrganisationEntry>) => void;
  faultAt: (path: string) => string | undefined;
}

/** All that people write of an organisation, each with help, and what is wrong with it. */
export function EntryFields({ entry, onChange: set, faultAt }: Props) {
  const t = useTexts(entryTexts);
  const { place } = entry;
  return (
    <>
      <NamesField
        kind="organisation"
        names={entry.names}
        onChange={(names) => set({ names })}
        faultAt={faultAt}
      />
      <ChoiceOfType value={entry.type} onChange={(type) => set({ type })} />
      <Line
        label={t('part_website')}
        note={t('websiteNote')}
        fault={faultAt('website')}
        value={entry.website}
        inputMode="url"
        onChange={(website) => set({ website })}
      />
      <Line
        label={t('city')}
        note={t('cityNote')}
        fault={faultAt('place.city') ?? faultAt('place')}
        value={place.city ?? ''}
        onChange={(city) => set({ place: { ...place, city } })}
      />
      <Line
        label={t('region')}
        fault={faultAt('place.region')}
        value={place.region ?? ''}
        onChange={(region) => set({ place: { ...place, region } })}
      />
      <ChoiceOfFields
        note={t('fieldsNote')}
        value={entry.fields}
        onChange={(fields) => set({ fields })}
        fault={faultAt('fields')}
      />
      <ChoiceOfStatus value={entry.status} onChange={(status) => set({ status })} />
    </>
  );
}

interface LineProps {
  label: string;
  note?: string;
  fault: string | undefined;
  value: string;
  inputMode?: 'url';
  onChange: (value: string) => void;
}

const Line = ({ label, note, fault, value, inputMode, onChange }: LineProps) => (
  <Field label={label} note={note} fault={fault}>
    {(ids) => (
      <input
        className="input"
        value={value}
        inputMode={inputMode}
        onChange={({ target }) => onChange(target.value)}
        {...ids}
      />
    )}
  </Field>
);

interface Choosing<T> {
  value: T;
  onChange: (value: T) => void;
}

function ChoiceOfType({ value, onChange }: Choosing<OrganisationEntry['type']>) {
  const t = useTexts(entryTexts);
  const words = usePartyNames();
  return (
    <Field label={t('part_type')}>
      {(ids) => (
        <select
          className="input"
          value={value}
          onChange={({ target }) => onChange(target.value as typeof value)}
          {...ids}
        >
          {organisationTypes.map((type) => (
            <option key={type} value={type}>
              {words.begun('type', type)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** That an entry was withdrawn is for its source to say; where it says so, it stands among the choices. */
function ChoiceOfStatus({ value, onChange }: Choosing<OrganisationEntry['status']>) {
  const t = useTexts(entryTexts);
  const words = usePartyNames();
  return (
    <Field label={t('part_status')} note={t('statusNote')}>
      {(ids) => (
        <select
          className="input"
          value={value}
          onChange={({ target }) => onChange(target.value as typeof value)}
          {...ids}
        >
          {organisationStatuses
            .filter((status) => status !== 'withdrawn' || value === 'withdrawn')
            .map((status) => (
              <option key={status} value={status}>
                {words.begun('status', status)}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}

interface ChoosingFields extends Choosing<string[]> {
  note: string;
  fault: string | undefined;
}

export function ChoiceOfFields({ value, onChange, note, fault }: ChoosingFields) {
  const t = useTexts(entryTexts);
  const corridor = useCorridor();
  const toggle = (code: string, isChosen: boolean) =>
    onChange(isChosen ? [...value, code] : value.filter((one) => one !== code));
  return (
    <fieldset className="organisation-part">
      <legend>{t('part_fields')}</legend>
      <p className="note">{note}</p>
      <div className="organisation-field-choices">
        {corridor.fields.map((code) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={value.includes(code)}
              onChange={({ target }) => toggle(code, target.checked)}
            />
            <span>{corridor.fieldName(code)}</span>
          </label>
        ))}
      </div>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
