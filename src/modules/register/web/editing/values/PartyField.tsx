import { listOrganisations } from '#contracts/parties';
import { textFor } from '#platform/languages';
import { Button, useEndpoint, useLanguage, useTexts } from '#ui';
import type { DraftOf } from '../draft/draft.ts';
import { Found } from '../Found.tsx';
import { editingTexts } from '../texts.ts';
import { TextsField } from '../form/TextsField.tsx';
import { SideChoice } from './SideChoice.tsx';
import type { ValueProps } from './value-props.ts';

/** Whom a source means: an organisation of the centre, found by its name, or only a name. */
export function PartyField({ label, value, path, onChange }: ValueProps<DraftOf<'party'>>) {
  const t = useTexts(editingTexts);
  const { partyId: _, ...named } = value;
  return (
    <>
      {value.partyId ? (
        <p className="row">
          <span>{t('partyKnown')}</span>
          <Button look="quiet" onClick={() => onChange(named)}>
            {t('partyForget')}
          </Button>
        </p>
      ) : (
        <Found label={t('partySearch')} note={t('partySearchNote')}>
          {(q, done) => (
            <Organisations q={q} onTake={(party) => (onChange({ ...named, ...party }), done())} />
          )}
        </Found>
      )}
      <TextsField
        legend={label}
        value={value.name}
        path={`${path}.name`}
        onChange={(name) => onChange({ ...value, name })}
      />
      <SideChoice
        label={t('partySide')}
        none={t('partySideNone')}
        value={value.side}
        onChange={(side) => onChange({ ...value, side })}
      />
    </>
  );
}

type Taken = Pick<DraftOf<'party'>, 'partyId' | 'name' | 'side'>;

function Organisations({ q, onTake }: { q: string; onTake: (party: Taken) => void }) {
  const t = useTexts(editingTexts);
  const language = useLanguage();
  const found = useEndpoint(listOrganisations, { q, limit: 6 }, { keepsFormer: true });
  if (found.answer?.rows.length === 0) return <p className="note">{t('partyNone')}</p>;
  return (
    <ul className="register-found">
      {found.answer?.rows.map(({ id, name, names, side }) => (
        <li key={id}>
          <Button
            look="quiet"
            onClick={() =>
              onTake({
                partyId: id,
                name: Object.keys(names).length > 0 ? names : { [language]: name },
                side: side ?? '',
              })
            }
          >
            <bdi>{textFor(names, language)?.text ?? name}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
}
