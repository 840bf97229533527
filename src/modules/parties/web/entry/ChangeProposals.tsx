import { type ReactNode, useEffect, useState } from 'react';
import {
  Button,
  callEndpoint,
  Field,
  Notice,
  Section,
  Table,
  Tag,
  useAddress,
  useEndpoint,
  useFormats,
  useTexts,
} from '#ui';
import {
  type ChangeProposal,
  decideChangeProposal,
  listChangeProposals,
  type ProposedChange,
} from '../../contract.ts';
import { partsOf } from '../../domain/entry/entry.ts';
import { partKey } from './part-key.ts';
import { EntryRefused } from './EntryRefused.tsx';
import { entryTexts } from './texts.ts';
import { type About, useOpened } from './use-opened.ts';
import { usePartTexts } from './use-part-texts.ts';
import { useFaultTexts } from './use-fault-texts.ts';

interface Props extends About {
  /** After a decision: the page may say something else now. */
  onDecided: () => void;
}

/** What was just done, and the proposals that the reader made or decides on. */
export function ChangeProposals({ kind, id, onDecided }: Props) {
  const t = useTexts(entryTexts);
  const done = useAddress().value('done');
  const opened = useOpened({ kind, id });
  const isSignedIn = opened.answer?.may.propose === true;
  const listed = useEndpoint(listChangeProposals, kind === 'person' ? { person: id } : { organisation: id }, {
    enabled: isSignedIn,
  });
  const again = () => {
    opened.again();
    listed.again();
    onDecided();
  };
  useEffect(() => {
    // Whoever comes from the form has changed what was fetched before.
    if (done && isSignedIn) again();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [done, isSignedIn]);
  const rows = listed.answer?.rows ?? [];
  const shown = rows.filter(({ isOwn, mayDecide }) => isOwn || mayDecide);
  const title = t(opened.answer?.may.change ? 'proposals' : 'proposalsOwn');
  return (
    <>
      {(done === 'saved' || done === 'sent') && isSignedIn && (
        <Notice>
          <output>{t(done)}</output>
        </Notice>
      )}
      {opened.answer && shown.length > 0 && (
        <Section title={title}>
          <ul className="organisation-proposals">
            {shown.map((proposal) => (
              <li key={proposal.id} className="stack-s">
                <Proposal
                  proposal={proposal}
                  now={opened.answer!.entry as ProposedChange}
                  version={opened.answer!.version}
                  again={again}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface ProposalProps {
  proposal: ChangeProposal;
  now: ProposedChange;
  version: number;
  again: () => void;
}

function Proposal({ proposal, now, version, again }: ProposalProps) {
  const t = useTexts(entryTexts);
  const formats = useFormats();
  const says = usePartTexts(proposal.about.kind);
  const { change, reason, state, proposedAt, remark } = proposal;
  const caption = t('proposedOn', { day: formats.day(proposedAt.slice(0, 10)) });
  const cell = (of: ProposedChange) =>
    function Cell(part: (typeof parts)[number]): ReactNode {
      return <span className="organisation-told">{says(of, part) || t('nothing')}</span>;
    };
  const parts = partsOf(change);
  return (
    <>
      <p className="row">
        <span>{caption}</span>
        <Tag look={state === 'open' ? 'quiet' : 'unknown'}>{t(`state_${state}`)}</Tag>
      </p>
      <Table
        caption={caption}
        isCaptionHidden
        rows={parts}
        keyOf={(part) => part}
        columns={[
          { title: t('part'), isHead: true, cell: (part) => t(partKey(proposal.about.kind, part)) },
          ...(state === 'open' ? [{ title: t('now'), cell: cell(now) }] : []),
          { title: t('proposed'), cell: cell(change) },
        ]}
      />
      <p className="organisation-told">{t('because', { reason })}</p>
      {remark && <p className="organisation-told">{t('answered', { remark })}</p>}
      {proposal.mayDecide && <Deciding id={proposal.id} version={version} again={again} />}
    </>
  );
}

function Deciding({ id, version, again }: { id: string; version: number; again: () => void }) {
  const t = useTexts(entryTexts);
  const [remark, setRemark] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const faults = useFaultTexts(error);
  const decide = (decision: 'accepted' | 'refused') => {
    setBusy(true);
    setError(undefined);
    callEndpoint(decideChangeProposal, { id, decision, version, remark })
      .then(again)
      .catch((thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown))))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Field label={t('remark')} note={t('remarkNote')} fault={faults.at('remark')}>
        {(ids) => (
          <textarea
            className="input"
            rows={2}
            value={remark}
            onChange={({ target }) => setRemark(target.value)}
            {...ids}
          />
        )}
      </Field>
      <EntryRefused error={error} onReload={again} />
      <div className="row">
        <Button look="main" disabled={isBusy} onClick={() => decide('accepted')}>
          {t('accept')}
        </Button>
        <Button disabled={isBusy} onClick={() => decide('refused')}>
          {t('refuse')}
        </Button>
      </div>
    </>
  );
}
