import { useState } from 'react';
import type { Multilingual } from '#platform/languages';
import { Answer, Button, callEndpoint, Page, useAct, useAddress, useEndpoint, useTexts } from '#ui';
import { getRecord, proposeRecordMerge, type RecordPage } from '../../../contract.ts';
import { type MergeChoice, type MergeConflict, mergeContents } from '../../../domain/merging.ts';
import { TextFor } from '../../words/TextFor.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ForAdvisers } from '../ForAdvisers.tsx';
import { Part } from '../form/Part.tsx';
import { Remark } from '../form/Remark.tsx';
import { RecordSearch } from '../RecordSearch.tsx';
import { Refused } from '../Refused.tsx';
import { editingTexts } from '../texts.ts';
import { TextsField } from '../form/TextsField.tsx';
import { useStatedValue } from '../draft/use-said-parts.ts';
import '../editing.css';

/** Another record that speaks of the same thing goes into this one; where they differ, somebody chooses. */
export function MergePage({ reference }: { reference: string }) {
  const t = useTexts(editingTexts);
  const { value, change } = useAddress();
  const other = value('with');
  return (
    <Page
      title={t('mergeTitle')}
      lede={t('mergeLede')}
      crumbs={[
        { to: '/register', title: t('register') },
        { to: `/register/${reference}`, title: reference },
      ]}
    >
      <ForAdvisers>
        <Both reference={reference} other={other} onTake={(gone) => change({ with: gone })} />
      </ForAdvisers>
    </Page>
  );
}

interface BothProps {
  reference: string;
  other: string | undefined;
  onTake: (reference: string) => void;
}

function Both({ reference, other, onTake }: BothProps) {
  const t = useTexts(editingTexts);
  const kept = useEndpoint(getRecord, { reference }, { isAlwaysAsked: true });
  const gone = useEndpoint(getRecord, { reference: other ?? '' }, { enabled: !!other, isAlwaysAsked: true });
  return (
    <Answer of={kept}>
      {(page) => (
        <div className="stack register-form">
          <p>
            {t('mergeKeeps')}{' '}
            <strong>
              <TextFor of={page.line.titles} />
            </strong>{' '}
            <code>{reference}</code>
          </p>
          <RecordSearch
            label={t('mergeSearch')}
            kinds={[page.line.kind]}
            without={reference}
            onTake={(record) => onTake(record.reference)}
          />
          {other && (
            <Answer of={gone}>{(two) => <Merging key={two.line.reference} kept={page} gone={two} />}</Answer>
          )}
        </div>
      )}
    </Answer>
  );
}

function Merging({ kept, gone }: { kept: RecordPage; gone: RecordPage }) {
  const t = useTexts(editingTexts);
  const { go } = useAddress();
  const act = useAct();
  const [choices, setChoices] = useState<readonly MergeChoice[]>([]);
  const [why, setWhy] = useState('');
  const references = { kept: kept.line.reference, gone: gone.line.reference };
  const merged = mergeContents({ kept: kept.content, gone: gone.content, references }, []);
  const conflicts = 'conflicts' in merged ? merged.conflicts : [];
  const set = (choice: MergeChoice) => setChoices([...choices.filter(({ at }) => at !== choice.at), choice]);
  const send = () =>
    act.run(async () => {
      await callEndpoint(proposeRecordMerge, {
        kept: { reference: references.kept, revision: kept.revision },
        gone: { reference: references.gone, revision: gone.revision },
        choices: choices.map(({ reason, ...choice }) => ({ ...choice, ...(isSaid(reason) && { reason }) })),
        why,
      });
      go('/register/proposals', { done: 'sent' });
    });
  return (
    <div className="stack">
      <p>
        {t('mergeGoes')}{' '}
        <strong>
          <TextFor of={gone.line.titles} />
        </strong>{' '}
        <code>{references.gone}</code>
      </p>
      <p className="note">{t('mergeConflicts', { count: conflicts.length })}</p>
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.at}
          conflict={conflict}
          choice={choices.find(({ at }) => at === conflict.at)}
          onChoose={set}
        />
      ))}
      <Remark label={t('why')} note={t('mergeWhyNote')} value={why} onChange={setWhy} />
      <Refused error={act.error} />
      <div>
        <Button look="main" disabled={act.isBusy} onClick={send}>
          {t('proposeMerge')}
        </Button>
      </div>
    </div>
  );
}

const isSaid = (reason: Multilingual<string | undefined> | undefined) =>
  Object.values(reason ?? {}).some((text) => text?.trim());

interface ConflictProps {
  conflict: MergeConflict;
  choice: MergeChoice | undefined;
  onChoose: (choice: MergeChoice) => void;
}

function Conflict({ conflict, choice, onChoose }: ConflictProps) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const valueOf = useStatedValue();
  const { at } = conflict;
  const says = (value: unknown) => (at === 'type' ? String(value) : valueOf(value as never));
  return (
    <Part isBox legend={words.of(at === 'type' ? 'part' : 'property', at)}>
      {(['kept', 'gone'] as const).map((of) => (
        <label key={of} className="check">
          <input
            type="radio"
            name={`merge-${at}`}
            checked={choice?.of === of}
            onChange={() => onChoose({ ...choice, at, of })}
          />
          <span className="register-said">{says(conflict[of])}</span>
        </label>
      ))}
      {choice && at !== 'type' && (
        <TextsField
          legend={t('reason')}
          note={t('reasonNote')}
          value={choice.reason ?? {}}
          path={`choices.${at}`}
          onChange={(reason) => onChoose({ ...choice, reason })}
        />
      )}
    </Part>
  );
}
