import { useState } from 'react';
import {
  Answer,
  Button,
  callEndpoint,
  Page,
  PageLink,
  Section,
  Side,
  Tag,
  useAct,
  useAddress,
  useEndpoint,
  useFormats,
  useTexts,
} from '#ui';
import { getRecord, proposeRevision, readRevision, recordHistory } from '../../../contract.ts';
import type { z } from 'zod';
import { Difference } from './Difference.tsx';
import { ForAdvisers } from '../ForAdvisers.tsx';
import { Remark } from '../form/Remark.tsx';
import { Refused } from '../Refused.tsx';
import { editingTexts } from '../texts.ts';
import '../editing.css';

type Revision = z.output<typeof recordHistory.output>['rows'][number];

/** What a record said before: set beside today, and brought back or withdrawn by a proposal. */
export function RevisionsPage({ reference }: { reference: string }) {
  const t = useTexts(editingTexts);
  return (
    <Page
      title={t('revisions')}
      lede={t('revisionsLede')}
      crumbs={[
        { to: '/register', title: t('register') },
        { to: `/register/${reference}`, title: reference },
      ]}
    >
      <ForAdvisers>
        <Revisions reference={reference} />
      </ForAdvisers>
    </Page>
  );
}

function Revisions({ reference }: { reference: string }) {
  const t = useTexts(editingTexts);
  const asked = useEndpoint(recordHistory, { reference }, { isAlwaysAsked: true });
  return (
    <Answer of={asked}>
      {({ rows }) => (
        <div className="stack">
          {rows.map((row, place) => (
            <OneRevision key={row.number} reference={reference} row={row} isLast={place === 0} />
          ))}
          {rows[0] && !rows[0].isWithdrawal && (
            <>
              <Section title={t('withdraw')}>
                <p>{t('withdrawNote')}</p>
                <Proposing reference={reference} revision={rows[0].number} label={t('proposeWithdrawal')} />
              </Section>
              <Section title={t('mergeTitle')}>
                <p>{t('mergeNote')}</p>
                <p>
                  <PageLink to={`/register/${reference}/merge`}>{t('toMerge')}</PageLink>
                </p>
              </Section>
            </>
          )}
        </div>
      )}
    </Answer>
  );
}

function OneRevision({ reference, row, isLast }: { reference: string; row: Revision; isLast: boolean }) {
  const t = useTexts(editingTexts);
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t('revisionNumber', { number: row.number })}
      meta={
        <>
          {isLast && <Tag>{t('standsNow')}</Tag>}{' '}
          {row.isWithdrawal && <Tag look="unknown">{t('withdrawnThen')}</Tag>}{' '}
          {row.madeSide && <Side code={row.madeSide} />} {formats.day(row.madeAt.slice(0, 10))}
        </>
      }
    >
      <p className="register-why">{t('because', { why: row.why })}</p>
      {!isLast && !row.isWithdrawal && (
        <>
          <div>
            <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t('beside', { number: row.number })}
            </Button>
          </div>
          {isOpen && <Beside reference={reference} number={row.number} />}
        </>
      )}
    </Section>
  );
}

/** One revision beside what stands today, with the way back to it. */
function Beside({ reference, number }: { reference: string; number: number }) {
  const t = useTexts(editingTexts);
  const asked = useEndpoint(readRevision, { reference, number });
  const now = useEndpoint(getRecord, { reference });
  return (
    <Answer of={asked}>
      {({ content, current }) =>
        content && (
          <div className="stack-s">
            <Difference caption={t('difference')} now={now.answer?.content} wanted={content} />
            <Proposing
              reference={reference}
              revision={current}
              content={content}
              label={t('proposeRestoring')}
            />
          </div>
        )
      }
    </Answer>
  );
}

interface ProposingProps {
  reference: string;
  revision: number;
  /** Absent: to be withdrawn. */
  content?: z.input<typeof proposeRevision.input>['content'];
  label: string;
}

function Proposing({ reference, revision, content, label }: ProposingProps) {
  const t = useTexts(editingTexts);
  const { go } = useAddress();
  const [why, setWhy] = useState('');
  const act = useAct();
  const send = () =>
    act.run(async () => {
      await callEndpoint(proposeRevision, { reference, revision, why, ...(content && { content }) });
      go('/register/proposals', { done: 'sent' });
    });
  return (
    <div className="stack-s">
      <Remark label={t('why')} note={t('whyNote')} value={why} onChange={setWhy} />
      <Refused error={act.error} />
      <div>
        <Button disabled={act.isBusy || why.trim() === ''} onClick={send}>
          {label}
        </Button>
        {why.trim() === '' && <span className="note"> {t('whyFirst')}</span>}
      </div>
    </div>
  );
}
