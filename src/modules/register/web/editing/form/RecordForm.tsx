import { type FormEvent, useEffect, useRef } from 'react';
import type { Multilingual } from '#platform/languages';
import { Button, callEndpoint, Notice, useAct, useAddress, useTexts } from '#ui';
import { proposeRecord, proposeRevision } from '../../../contract.ts';
import { ClaimFields } from './ClaimFields.tsx';
import { contentOf, type Draft } from '../draft/draft.ts';
import { EditingContext } from '../draft/editing-context.ts';
import { IdentifierFields } from './IdentifierFields.tsx';
import { KindFields } from './KindFields.tsx';
import { LinkFields } from './LinkFields.tsx';
import { Remark } from './Remark.tsx';
import { Refused } from '../Refused.tsx';
import { SourceFields } from './SourceFields.tsx';
import { StatusFields } from './StatusFields.tsx';
import { editingTexts } from '../texts.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useFaults } from '../draft/use-faults.ts';

interface Props {
  /** Absent: a new record. */
  of?: { readonly reference: string; readonly revision: number };
  titles?: ReadonlyMap<string, Multilingual<string | undefined>>;
  begin: () => Draft;
}

const none: Props['titles'] = new Map();

/** Everything a record can say, with each fault at its field; nothing that was typed is lost. */
export function RecordForm({ of, titles = none, begin }: Props) {
  const t = useTexts(editingTexts);
  const { go } = useAddress();
  const writing = useDraft(`register-${of?.reference ?? 'new'}-${of?.revision ?? 0}`, begin);
  const act = useAct();
  const faults = useFaults(act.error);
  const form = useRef<HTMLFormElement>(null);
  const { draft, why } = writing;
  useEffect(() => {
    // What is wrong first is what to mend first.
    if (faults.count > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .fault[tabindex]')?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [act.error]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.run(async () => {
      const content = contentOf(draft);
      if (of) await callEndpoint(proposeRevision, { ...of, content, why });
      else await callEndpoint(proposeRecord, { content, why });
      writing.forget();
      go('/register/proposals', { done: 'sent' });
    });
  };
  const parts = { draft, onChange: (next: Draft) => writing.write({ draft: next }) };
  return (
    <EditingContext value={{ sources: draft.sources, faultAt: faults.at, titles: titles! }}>
      <form className="register-form stack" onSubmit={send} noValidate ref={form}>
        {writing.isKept && <Kept onForget={writing.forget} />}
        <KindFields {...parts} isNew={!of} />
        <SourceFields {...parts} />
        <ClaimFields {...parts} />
        <StatusFields {...parts} />
        <LinkFields {...parts} reference={of?.reference} />
        <IdentifierFields {...parts} />
        <Remark
          label={t('why')}
          note={t('whyNote')}
          fault={faults.at('why')}
          rows={3}
          value={why}
          onChange={(text) => writing.write({ why: text })}
        />
        <Refused error={act.error} faults={faults.count} />
        <Sending isBusy={act.isBusy} />
      </form>
    </EditingContext>
  );
}

function Kept({ onForget }: { onForget: () => void }) {
  const t = useTexts(editingTexts);
  return (
    <Notice>
      {t('kept')}{' '}
      <Button look="quiet" onClick={onForget}>
        {t('forget')}
      </Button>
    </Notice>
  );
}

function Sending({ isBusy }: { isBusy: boolean }) {
  const t = useTexts(editingTexts);
  return (
    <div className="row">
      <Button type="submit" look="main" disabled={isBusy}>
        {t('send')}
      </Button>
      <span className="note">{t('sendNote')}</span>
    </div>
  );
}
