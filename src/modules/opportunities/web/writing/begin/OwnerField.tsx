import { useState } from 'react';
import { listOrganisations } from '#contracts/parties';
import { Field, useEndpoint, useLanguage, useTexts } from '#ui';
import { writingTexts } from '../texts/texts.ts';
import type { Writer } from './writer.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: Writer['organisations'][number]['names'];
}

/** For whom the listing is written: one's own organisations, and for an adviser every one of the own side. */
export function OwnerField({ writer }: { writer: Writer }) {
  const t = useTexts(writingTexts);
  const reader = useLanguage();
  const [asked, setAsked] = useState('');
  const isSearch = writer.isAdviser;
  const found = useEndpoint(
    listOrganisations,
    { q: asked, side: writer.side ? [writer.side] : [], limit: 20 },
    { enabled: isSearch && asked.trim().length > 1, keepsFormer: true },
  );
  const offered: readonly Named[] = [
    ...writer.organisations,
    ...(isSearch ? (found.answer?.rows ?? []) : []),
  ];
  const unique = [...new Map(offered.map((one) => [one.id, one])).values()];
  return (
    <>
      {isSearch && (
        <Field label={t('ownerFind')}>
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
      <Field label={t('owner')} note={t('ownerNote')}>
        {(ids) => (
          <select name="ownerId" className="input" required {...ids}>
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
