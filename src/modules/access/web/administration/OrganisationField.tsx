import { useDeferredValue, useState } from 'react';
import { getOrganisation, listOrganisations } from '#contracts/parties';
import { Field, Side, useAddress, useEndpoint, useLanguage, useTexts } from '#ui';
import { peopleTexts } from '../texts/people.ts';

/** As many as can be overlooked; who does not find the right one writes more of its name. */
const SHOWN = 6;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Partial<Record<'zh' | 'en' | 'fr' | 'nl', string>>>;
  readonly side?: string | undefined;
  readonly place?: { readonly city?: string | undefined } | undefined;
}

/** Organisations by a part of their name; none while it is too short to be asked for. */
function useFound(asked: string, side: string | undefined) {
  const q = useDeferredValue(asked.trim());
  const isAsked = q.length > 1;
  const { answer, isFormer } = useEndpoint(
    listOrganisations,
    { q, limit: SHOWN, ...(side && { side: [side] }) },
    { enabled: isAsked, keepsFormer: true },
  );
  const rows: readonly Found[] = (isAsked && answer?.rows) || [];
  return { rows, isNone: isAsked && answer?.rows.length === 0 && !isFormer };
}

/** For which organisation a person is invited: searched by its name, or named by the page that leads here. */
export function OrganisationField({ side }: { side: string | undefined }) {
  const t = useTexts(peopleTexts);
  const given = useAddress().value('organisation');
  const named = useEndpoint(getOrganisation, { id: given ?? '' }, { enabled: given !== undefined });
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState<Found | 'none'>();
  const { rows, isNone } = useFound(asked, side);
  const standing = chosen === 'none' ? undefined : (chosen ?? named.answer);
  const offered = [...(standing ? [standing] : []), ...rows.filter(({ id }) => id !== standing?.id)];
  return (
    <>
      <Field label={t('organisationFind')} note={t('organisationNote')}>
        {(ids) => (
          <input
            type="search"
            className="input"
            value={asked}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setAsked(target.value)}
            // Enter would send the invitation off while its organisation is still looked for.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            {...ids}
          />
        )}
      </Field>
      <output>{isNone && t('organisationNotFound')}</output>
      {offered.length > 0 && <Offered rows={offered} chosen={standing} onChosen={setChosen} />}
    </>
  );
}

interface Offer {
  rows: readonly Found[];
  chosen: Found | undefined;
  onChosen: (chosen: Found | 'none') => void;
}

function Offered({ rows, chosen, onChosen }: Offer) {
  const t = useTexts(peopleTexts);
  const reader = useLanguage();
  return (
    <fieldset className="access-many">
      <legend>{t('organisation')}</legend>
      <label className="check">
        <input
          type="radio"
          name="organisation"
          value=""
          checked={chosen === undefined}
          onChange={() => onChosen('none')}
        />
        <span>{t('organisationNone')}</span>
      </label>
      {rows.map((row) => (
        <label key={row.id} className="check">
          <input
            type="radio"
            name="organisation"
            value={row.id}
            checked={chosen?.id === row.id}
            onChange={() => onChosen(row)}
          />
          <span>
            {row.names[reader] ?? row.name} <span className="note">{row.place?.city}</span>{' '}
            <Side code={row.side} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
