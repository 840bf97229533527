import { Button, useTexts } from '#ui';
import { standings } from '../../../contract.ts';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { Choice } from './Choice.tsx';
import type { DraftProps } from './ClaimFields.tsx';
import { DateField } from './DateField.tsx';
import type { Draft } from '../draft/draft.ts';
import { useEditing } from '../draft/editing-context.ts';
import { Part } from './Part.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { editingTexts } from '../texts.ts';
import { TextsField } from './TextsField.tsx';

type Status = Draft['statuses'][number];

/** What the thing was, and from when until when. */
export function StatusFields({ draft, onChange }: DraftProps) {
  const t = useTexts(editingTexts);
  const { statuses } = draft;
  const source = draft.sources.at(-1)?.key ?? '';
  return (
    <Part legend={t('statuses')} note={t('statusesNote')}>
      {statuses.map((status, place) => (
        <StatusBox
          // Lines have no other identity than where they stand.
          key={place}
          status={status}
          place={place}
          onChange={(changed) => onChange({ ...draft, statuses: statuses.with(place, changed) })}
          onRemove={() => onChange({ ...draft, statuses: statuses.toSpliced(place, 1) })}
        />
      ))}
      <div>
        <Button
          onClick={() =>
            onChange({ ...draft, statuses: [...statuses, { standing: 'active', from: '', source }] })
          }
        >
          {t('addStatus')}
        </Button>
      </div>
    </Part>
  );
}

interface BoxProps {
  status: Status;
  place: number;
  onChange: (status: Status) => void;
  onRemove: () => void;
}

function StatusBox({ status, place, onChange, onRemove }: BoxProps) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const { faultAt } = useEditing();
  const path = `statuses.${place}`;
  const number = place + 1;
  return (
    <Part isBox legend={t('statusNumber', { number })} fault={faultAt(path)}>
      <div className="register-line">
        <Choice
          label={t('standing')}
          options={standings.map((code) => ({ value: code, label: words.of('standing', code) }))}
          value={status.standing}
          onChange={(standing) => onChange({ ...status, standing })}
        />
        <DateField
          label={t('from')}
          value={status.from}
          fault={faultAt(`${path}.from`)}
          onChange={(from) => onChange({ ...status, from })}
        />
        <DateField
          label={t('until')}
          isOptional
          value={status.until ?? ''}
          fault={faultAt(`${path}.until`)}
          onChange={(until) => onChange({ ...status, until })}
        />
        <SourceChoice
          value={status.source}
          fault={faultAt(`${path}.source`)}
          onChange={(source) => onChange({ ...status, source })}
        />
      </div>
      <TextsField
        legend={t('statusWords')}
        value={status.note ?? {}}
        path={`${path}.note`}
        onChange={(note) => onChange({ ...status, note })}
      />
      <div>
        <Button look="quiet" onClick={onRemove}>
          {t('removeStatus', { number })}
        </Button>
      </div>
    </Part>
  );
}
