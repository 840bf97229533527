import { Button, useTexts } from '#ui';
import { DateField } from './DateField.tsx';
import { type Draft, freeKey } from '../draft/draft.ts';
import { useEditing } from '../draft/editing-context.ts';
import type { DraftProps } from './ClaimFields.tsx';
import { Line } from './Line.tsx';
import { Part } from './Part.tsx';
import { editingTexts } from '../texts.ts';

type Source = Draft['sources'][number];

/** Where things stand written. A source that something rests on cannot go before it. */
export function SourceFields({ draft, onChange }: DraftProps) {
  const t = useTexts(editingTexts);
  const { faultAt } = useEditing();
  const { sources } = draft;
  const isCited = (key: string) =>
    [...draft.claims, ...draft.statuses, ...draft.links].some(({ source }) => source === key);
  const add = () =>
    onChange({ ...draft, sources: [...sources, { key: freeKey(sources), title: '', isWeak: false }] });
  return (
    <Part legend={t('sources')} note={t('sourcesNote')} fault={faultAt('sources')}>
      {sources.map((source, place) => (
        <SourceBox
          key={source.key}
          source={source}
          place={place}
          isCited={isCited(source.key)}
          onChange={(changed) => onChange({ ...draft, sources: sources.with(place, changed) })}
          onRemove={() => onChange({ ...draft, sources: sources.toSpliced(place, 1) })}
        />
      ))}
      <div>
        <Button onClick={add}>{t('addSource')}</Button>
      </div>
    </Part>
  );
}

interface BoxProps {
  source: Source;
  place: number;
  isCited: boolean;
  onChange: (source: Source) => void;
  onRemove: () => void;
}

function SourceBox({ source, place, isCited, onChange, onRemove }: BoxProps) {
  const t = useTexts(editingTexts);
  const { faultAt } = useEditing();
  const path = `sources.${place}`;
  const number = place + 1;
  return (
    <Part isBox legend={t('sourceNumber', { number })} fault={faultAt(path, `${path}.key`)}>
      <Line
        label={t('sourceTitle')}
        note={t('sourceTitleNote')}
        value={source.title}
        fault={faultAt(`${path}.title`)}
        onChange={(title) => onChange({ ...source, title })}
      />
      <Line
        label={t('sourceAddress')}
        note={t('sourceAddressNote')}
        inputMode="url"
        value={source.href ?? ''}
        fault={faultAt(`${path}.href`)}
        onChange={(href) => onChange({ ...source, href })}
      />
      <div className="register-line">
        <DateField
          label={t('publishedOn')}
          isOptional
          value={source.publishedOn ?? ''}
          fault={faultAt(`${path}.publishedOn`)}
          onChange={(publishedOn) => onChange({ ...source, publishedOn })}
        />
        <Line
          label={t('readOn')}
          note={t('readOnNote')}
          placeholder="2026-11-22"
          value={source.readOn ?? ''}
          fault={faultAt(`${path}.readOn`)}
          onChange={(readOn) => onChange({ ...source, readOn })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={source.isWeak}
          onChange={({ target }) => onChange({ ...source, isWeak: target.checked })}
        />
        <span>{t('isWeak')}</span>
      </label>
      {isCited ? (
        <p className="note">{t('sourceCited')}</p>
      ) : (
        <div>
          <Button look="quiet" onClick={onRemove}>
            {t('removeSource', { number })}
          </Button>
        </div>
      )}
    </Part>
  );
}
