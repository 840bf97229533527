import { useState } from 'react';
import { listOrganisations } from '#contracts/parties';
import type { Language } from '#platform/languages';
import { Field, useEndpoint, useLanguage, useTexts } from '#ui';
import { interestTexts } from './texts/interests.ts';
import type { Member } from './member.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: Partial<Record<Language, string>>;
}

interface Props {
  member: Member;
  chosen: string;
  onChoose: (id: string) => void;
}

/** For whom it is written: one's own organisations, and for an adviser every one of the own side. */
export function OrganisationField({ member, chosen, onChoose }: Props) {
  const t = useTexts(interestTexts);
  const reader = useLanguage();
  const [asked, setAsked] = useState('');
  const found = useEndpoint(
    listOrganisations,
    { q: asked, side: member.side ? [member.side] : [], limit: 20 },
    { enabled: member.isAdviser && asked.trim().length > 1, keepsFormer: true },
  );
  const offered: readonly Named[] = [...member.organisations, ...(found.answer?.rows ?? [])];
  const unique = [...new Map(offered.map((one) => [one.id, one])).values()];
  // What was found first is chosen, until somebody chooses.
  const current = unique.some(({ id }) => id === chosen) ? chosen : (unique[0]?.id ?? '');
  if (current !== chosen && current !== '') onChoose(current);
  return (
    <>
      {member.isAdviser && (
        <Field label={t('organisationFind')}>
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
      )}
      <Field label={t('organisation')} note={t('organisationNote')}>
        {(ids) => (
          <select
            name="organisationId"
            className="input"
            value={current}
            onChange={({ target }) => onChoose(target.value)}
            {...ids}
          >
            {unique.map(({ id, name, names }) => (
              <option key={id} value={id}>
                {names[reader] ?? name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
