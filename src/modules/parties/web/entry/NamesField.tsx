import { isLanguage, languages, locale } from '#platform/languages';
import { Button, Field, useLanguage, useTexts } from '#ui';
import { type ChangeProposal, type PersonEntry, writtenNameKinds } from '../../contract.ts';
import { usePartyNames } from '../names/use-party-names.ts';
import { entryTexts } from './texts.ts';

/** Names of organisations have no order. */
type WrittenName = PersonEntry['names'][number];

interface Props {
  kind: ChangeProposal['about']['kind'];
  names: readonly WrittenName[];
  onChange: (names: WrittenName[]) => void;
  faultAt: (path: string) => string | undefined;
}

/** Chinese has one word for names of people and another for those of bodies. */
const words = {
  organisation: { names: 'part_names', add: 'addName', number: 'nameNumber', remove: 'removeName' },
  person: {
    names: 'personNames',
    add: 'addPersonName',
    number: 'personNameNumber',
    remove: 'removePersonName',
  },
} as const;

/** Names line by line: the text, what it is, in which language, and of people which end the family name stands at. */
export function NamesField({ kind, names, onChange, faultAt }: Props) {
  const t = useTexts(entryTexts);
  const said = words[kind];
  const fault = faultAt('names');
  const set = (place: number, name: WrittenName) => onChange(names.with(place, name));
  return (
    <fieldset className="organisation-part">
      <legend>{t(said.names)}</legend>
      <p className="note">{t(kind === 'person' ? 'personNamesNote' : 'namesNote')}</p>
      {names.map((name, place) => (
        <NameLine
          // Lines have no other identity than where they stand.
          key={place}
          name={name}
          kind={kind}
          number={place + 1}
          fault={faultAt(`names.${place}.text`)}
          onChange={(changed) => set(place, changed)}
          onRemove={() => onChange(names.toSpliced(place, 1))}
        />
      ))}
      {fault && <p className="fault">{fault}</p>}
      <div>
        <Button onClick={() => onChange([...names, { text: '', kind: 'translated' }])}>{t(said.add)}</Button>
      </div>
    </fieldset>
  );
}

interface LineProps {
  name: WrittenName;
  kind: Props['kind'];
  number: number;
  fault: string | undefined;
  onChange: (name: WrittenName) => void;
  onRemove: () => void;
}

function NameLine({ name, kind, number, fault, onChange, onRemove }: LineProps) {
  const t = useTexts(entryTexts);
  const parties = usePartyNames();
  const kinds = writtenNameKinds.map((value) => ({ value, label: parties.nameKind(kind, value) }));
  const inLanguage = (value: string) => {
    const { language: _, ...rest } = name;
    onChange(isLanguage(value) ? { ...rest, language: value } : rest);
  };
  return (
    <div className="organisation-name-line">
      <Field label={t(words[kind].number, { number })} fault={fault}>
        {(ids) => (
          <input
            className="input"
            lang={name.language}
            value={name.text}
            onChange={({ target }) => onChange({ ...name, text: target.value })}
            {...ids}
          />
        )}
      </Field>
      <Choice
        label={t('nameKind')}
        choices={kinds}
        value={name.kind}
        onChange={(kind) => onChange({ ...name, kind: kind as WrittenName['kind'] })}
      />
      <Choice
        label={t('nameLanguage')}
        choices={useLanguageChoices()}
        value={name.language ?? ''}
        onChange={inLanguage}
      />
      {kind === 'person' && <ChoiceOfOrder name={name} onChange={onChange} />}
      <Button look="quiet" onClick={onRemove}>
        {t(words[kind].remove, { number })}
      </Button>
    </div>
  );
}

const orders = ['family-first', 'given-first'] as const;

/** Names are never cut; the order alone tells a stranger how to address somebody. */
function ChoiceOfOrder({ name, onChange }: Pick<LineProps, 'name' | 'onChange'>) {
  const t = useTexts(entryTexts);
  const { order: _, ...rest } = name;
  const choices = [
    { value: '', label: t('order_none') },
    ...orders.map((order) => ({ value: order, label: t(`order_${order}`) })),
  ];
  return (
    <Choice
      label={t('nameOrder')}
      choices={choices}
      value={name.order ?? ''}
      onChange={(value) => {
        const order = orders.find((one) => one === value);
        onChange(order ? { ...rest, order } : rest);
      }}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function useLanguageChoices(): Option[] {
  const t = useTexts(entryTexts);
  const names = new Intl.DisplayNames(locale[useLanguage()], { type: 'language' });
  return [
    { value: '', label: t('languageNone') },
    ...languages.map((language) => ({ value: language, label: names.of(language) ?? language })),
  ];
}

interface ChoiceProps {
  label: string;
  choices: readonly Option[];
  value: string;
  onChange: (value: string) => void;
}

const Choice = ({ label, choices, value, onChange }: ChoiceProps) => (
  <Field label={label}>
    {(ids) => (
      <select className="input" value={value} onChange={({ target }) => onChange(target.value)} {...ids}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
