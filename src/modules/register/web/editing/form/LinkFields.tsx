import { useState } from 'react';
import type { Multilingual } from '#platform/languages';
import { Button, useTexts } from '#ui';
import { relations } from '../../../contract.ts';
import { TextFor } from '../../words/TextFor.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { Choice } from './Choice.tsx';
import type { DraftProps } from './ClaimFields.tsx';
import type { Draft } from '../draft/draft.ts';
import { useEditing } from '../draft/editing-context.ts';
import { Line } from './Line.tsx';
import { Part } from './Part.tsx';
import { RecordSearch } from '../RecordSearch.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { editingTexts } from '../texts.ts';

type Link = Draft['links'][number];

interface Props extends DraftProps {
  /** Of the record itself; a new one has none. */
  reference: string | undefined;
}

/** What the record came from, and what it belongs to. */
export function LinkFields({ draft, reference, onChange }: Props) {
  const t = useTexts(editingTexts);
  const { faultAt } = useEditing();
  const [taken, setTaken] = useState<ReadonlyMap<string, Multilingual<string | undefined>>>(new Map());
  const { links } = draft;
  const source = draft.sources.at(-1)?.key ?? '';
  const add = (to: Link['to']) =>
    onChange({ ...draft, links: [...links, { relation: 'under', to, source }] });
  return (
    <Part legend={t('links')} note={t('linksNote')} fault={faultAt('links')}>
      {links.map((link, place) => (
        <LinkBox
          key={place}
          link={link}
          place={place}
          taken={taken}
          onChange={(changed) => onChange({ ...draft, links: links.with(place, changed) })}
          onRemove={() => onChange({ ...draft, links: links.toSpliced(place, 1) })}
        />
      ))}
      <RecordSearch
        label={t('addLink')}
        without={reference}
        onTake={(record) => {
          setTaken(new Map([...taken, [record.reference, record.titles]]));
          add({ record: record.reference });
        }}
      />
      <div>
        <Button look="quiet" onClick={() => add({ opportunity: '' })}>
          {t('addOpportunity')}
        </Button>
      </div>
    </Part>
  );
}

interface BoxProps {
  link: Link;
  place: number;
  taken: ReadonlyMap<string, Multilingual<string | undefined>>;
  onChange: (link: Link) => void;
  onRemove: () => void;
}

function LinkBox({ link, place, taken, onChange, onRemove }: BoxProps) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const { faultAt, titles } = useEditing();
  const path = `links.${place}`;
  const number = place + 1;
  const { to } = link;
  return (
    <Part
      isBox
      legend={t('linkNumber', { number })}
      fault={faultAt(path, `${path}.to`, `${path}.to.record`, `${path}.relation`)}
    >
      {'record' in to ? (
        <p className="register-linked">
          <TextFor of={taken.get(to.record) ?? titles.get(to.record) ?? {}} /> <code>{to.record}</code>
        </p>
      ) : (
        <Line
          label={t('opportunity')}
          note={t('opportunityNote')}
          value={to.opportunity}
          fault={faultAt(`${path}.to.opportunity`)}
          onChange={(opportunity) => onChange({ ...link, to: { opportunity } })}
        />
      )}
      <div className="register-line">
        <Choice
          label={t('relation')}
          options={relations.map((code) => ({ value: code, label: words.of('relation', code) }))}
          value={link.relation}
          onChange={(relation) => onChange({ ...link, relation })}
        />
        <SourceChoice
          value={link.source}
          fault={faultAt(`${path}.source`)}
          onChange={(source) => onChange({ ...link, source })}
        />
      </div>
      <div>
        <Button look="quiet" onClick={onRemove}>
          {t('removeLink', { number })}
        </Button>
      </div>
    </Part>
  );
}
