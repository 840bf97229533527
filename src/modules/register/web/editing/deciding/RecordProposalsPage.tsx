import { useState } from 'react';
import {
  Answer,
  Button,
  callEndpoint,
  Empty,
  Page,
  PageLink,
  Pager,
  Section,
  Side,
  useAct,
  useAddress,
  useEndpoint,
  useFormats,
  useTexts,
} from '#ui';
import { decideRecordProposal, listRecordProposals, type ProposalLine } from '../../../contract.ts';
import { chosen } from '../../../domain/claims.ts';
import { TextFor } from '../../words/TextFor.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { Difference } from './Difference.tsx';
import { UntoldAgreements } from './UntoldAgreements.tsx';
import { ForAdvisers } from '../ForAdvisers.tsx';
import { Remark } from '../form/Remark.tsx';
import { Refused } from '../Refused.tsx';
import { editingTexts } from '../texts.ts';
import '../editing.css';

const MOST = 10;

/** What waits for a second pair of eyes, each change beside what stands. */
export function RecordProposalsPage() {
  const t = useTexts(editingTexts);
  return (
    <Page
      title={t('proposals')}
      lede={t('proposalsLede')}
      crumbs={[{ to: '/register', title: t('register') }]}
    >
      <ForAdvisers>
        <Waiting />
      </ForAdvisers>
    </Page>
  );
}

function Waiting() {
  const t = useTexts(editingTexts);
  const { value } = useAddress();
  const after = value('after');
  const asked = useEndpoint(
    listRecordProposals,
    { limit: MOST, ...(after && { after }) },
    { isAlwaysAsked: true },
  );
  const [done, setDone] = useState<{ decision: 'accepted' | 'refused'; reference?: string | undefined }>();
  return (
    <div className="stack">
      {!done && value('done') === 'sent' && <output className="notice">{t('sent')}</output>}
      {done && (
        <output className="notice">
          {t(done.decision)}{' '}
          {done.reference && <PageLink to={`/register/${done.reference}`}>{t('toRecord')}</PageLink>}
        </output>
      )}
      <p>
        <PageLink to="/register/new">{t('newTitle')}</PageLink>
      </p>
      <UntoldAgreements onProposed={asked.again} />
      <Answer of={asked}>
        {({ rows, total, next }) =>
          rows.length === 0 ? (
            <Empty title={t('noneWait')} tries={[t('noneWaitTry')]} />
          ) : (
            <div className="stack">
              {rows.map((proposal) => (
                <Proposal
                  key={proposal.id}
                  proposal={proposal}
                  onDone={(decision, reference) => {
                    setDone({ decision, reference });
                    asked.again();
                  }}
                />
              ))}
              <Pager shown={rows.length} total={total} next={next} />
            </div>
          )
        }
      </Answer>
    </div>
  );
}

interface ProposalProps {
  proposal: ProposalLine;
  onDone: (decision: 'accepted' | 'refused', reference: string | undefined) => void;
}

function Proposal({ proposal, onDone }: ProposalProps) {
  const t = useTexts(editingTexts);
  const formats = useFormats();
  const { content, current, proposedSide } = proposal;
  const shown = current ?? content;
  const titles = (shown && chosen(shown, 'title', 'texts')?.texts) ?? {};
  return (
    <Section
      className="register-proposal"
      title={<TextFor of={titles} />}
      meta={
        <>
          {proposedSide && <Side code={proposedSide} />} {formats.day(proposal.proposedAt.slice(0, 10))}
        </>
      }
    >
      <About proposal={proposal} shown={shown} />
      {content && <Difference caption={t('difference')} now={current} wanted={content} />}
      {proposal.mayDecide ? (
        <Deciding id={proposal.id} onDone={onDone} />
      ) : (
        <p className="note">{t('ownProposal')}</p>
      )}
    </Section>
  );
}

/** Which record it is about, what would happen to it, and why. */
function About({ proposal, shown }: { proposal: ProposalLine; shown: ProposalLine['current'] }) {
  const t = useTexts(editingTexts);
  const words = useRegisterWords();
  const { content, reference, merges, why } = proposal;
  return (
    <>
      <p className="note">
        {shown && words.type(shown.kind, shown.type)} ·{' '}
        {reference ? <PageLink to={`/register/${reference}`}>{reference}</PageLink> : t('isNew')}
      </p>
      {reference && !content && <p>{t('isWithdrawal')}</p>}
      {merges && (
        <p>
          {t('isMerge')} <PageLink to={`/register/${merges.reference}`}>{merges.reference}</PageLink>
        </p>
      )}
      <p className="register-why">{t('because', { why })}</p>
    </>
  );
}

function Deciding({ id, onDone }: { id: string; onDone: ProposalProps['onDone'] }) {
  const t = useTexts(editingTexts);
  const [remark, setRemark] = useState('');
  const act = useAct();
  const decide = (decision: 'accepted' | 'refused') =>
    act.run(async () => {
      const text = remark.trim();
      const { reference } = await callEndpoint(decideRecordProposal, {
        id,
        decision,
        ...(text && { remark: text }),
      });
      onDone(decision, reference);
    });
  return (
    <div className="stack-s register-deciding">
      <Remark label={t('remark')} note={t('remarkNote')} value={remark} onChange={setRemark} />
      <Refused error={act.error} />
      <div className="row">
        <Button look="main" disabled={act.isBusy} onClick={() => decide('accepted')}>
          {t('accept')}
        </Button>
        <Button disabled={act.isBusy} onClick={() => decide('refused')}>
          {t('refuse')}
        </Button>
      </div>
    </div>
  );
}
