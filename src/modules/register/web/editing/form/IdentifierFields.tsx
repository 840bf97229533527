import { Button, useTexts } from '#ui';
import { type IdentifierScheme, identifierSchemes } from '../../../contract.ts';
import { identifierFault } from '../../../domain/identifiers.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { Choice } from './Choice.tsx';
import type { DraftProps } from './ClaimFields.tsx';
import type { Draft } from '../draft/draft.ts';
import { useEditing } from '../draft/editing-context.ts';
import { Line } from './Line.tsx';
import { Part } from './Part.tsx';
import { editingTexts } from '../texts.ts';
import { useLeft } from '../draft/use-left.ts';
import { SideChoice } from '../values/SideChoice.tsx';

type Identifier = Draft['identifiers'][number];

/** Numbers under which others know the thing, each checked as it is typed. */
export function IdentifierFields({ draft, onChange }: DraftProps) {
  const t = useTexts(editingTexts);
  const { identifiers } = draft;
  const add = () =>
    onChange({ ...draft, identifiers: [...identifiers, { scheme: 'doi', value: '', isCertain: true }] });
  return (
    <Part legend={t('identifiers')} note={t('identifiersNote')}>
      {identifiers.map((identifier, place) => (
        <IdentifierBox
          key={place}
          identifier={identifier}
          place={place}
          onChange={(changed) => onChange({ ...draft, identifiers: identifiers.with(place, changed) })}
          onRemove={() => onChange({ ...draft, identifiers: identifiers.toSpliced(place, 1) })}
        />
      ))}
      <div>
        <Button onClick={add}>{t('addIdentifier')}</Button>
      </div>
    </Part>
  );
}

/** How each scheme is spelled. */
const examples: Partial<Record<IdentifierScheme, string>> = {
  ror: '05f950310',
  orcid: 'https://orcid.org/0000-0002-1825-0097',
  doi: '10.3030/101000000',
  'grant-doi': '10.3030/101000000',
  cstr: '31253.11.sciencedb.00001',
  'patent-number': 'CN 112345678 A',
  url: 'https://example.org/',
};

interface BoxProps {
  identifier: Identifier;
  place: number;
  onChange: (identifier: Identifier) => void;
  onRemove: () => void;
}

function IdentifierBox({ identifier, place, onChange, onRemove }: BoxProps) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const { faultAt } = useEditing();
  const { isLeft, onBlur } = useLeft();
  const path = `identifiers.${place}`;
  const number = place + 1;
  const { scheme, value } = identifier;
  const key = `fault_${identifierFault(scheme, value)?.replace('register.', '')}`;
  const own = isLeft && value !== '' && t.knows(key) ? t(key, { value }) : undefined;
  const example = examples[scheme];
  return (
    <Part isBox legend={t('identifierNumber', { number })}>
      <div className="register-line" onBlur={onBlur}>
        <Choice
          label={t('scheme')}
          options={identifierSchemes.map((code) => ({ value: code, label: words.of('scheme', code) }))}
          value={scheme}
          onChange={(code) => onChange({ ...identifier, scheme: code })}
        />
        <Line
          label={t('number')}
          note={example && t('numberNote', { example })}
          value={value}
          fault={own ?? faultAt(path, `${path}.value`)}
          onChange={(typed) => onChange({ ...identifier, value: typed })}
        />
        <SideChoice
          label={t('numberSide')}
          none={t('numberSideNone')}
          value={identifier.side}
          onChange={(side) => onChange({ ...identifier, side })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={identifier.isCertain}
          onChange={({ target }) => onChange({ ...identifier, isCertain: target.checked })}
        />
        <span>{t('isCertain')}</span>
      </label>
      <div>
        <Button look="quiet" onClick={onRemove}>
          {t('removeIdentifier', { number })}
        </Button>
      </div>
    </Part>
  );
}
