import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { addressOf, inputFrom } from '#platform/contract';
import {
  Answer,
  Column,
  Columns,
  Page,
  Section,
  TableLinks,
  useAddress,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { exportLedger, listEntries, listPromises, readBalance } from '../contract.ts';
import { Entries } from './Entries.tsx';
import { Promises } from './Promises.tsx';
import type { Outcome } from './recording/outcome.ts';
import { Scales } from './Scales.tsx';
import { texts } from './texts.ts';
import './ledger.css';

/** Fetched for those who may write in the ledger. */
const Recording = lazy(() =>
  import('./recording/Recording.tsx').then(({ Recording }) => ({ default: Recording })),
);

/** The public balance: what went each way, what was promised, and what is behind every figure. */
export function BalancePage() {
  const t = useTexts(texts);
  const reader = useLanguage();
  const { query } = useAddress();
  const answers = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const onOutcome = (next: Outcome) => {
    setOutcome(next);
    void answers.invalidateQueries();
  };
  const balance = useEndpoint(readBalance, {});
  const promises = useEndpoint(listPromises, { reader });
  const entries = useEndpoint(
    listEntries,
    { ...inputFrom(listEntries, query), reader },
    { keepsFormer: true },
  );
  return (
    <Page title={t('title')} lede={t('lede')}>
      <div className="stack">
        {balance.answer?.mayRecord && (
          <Suspense fallback={<Waiting says={t('waiting')} lines={2} />}>
            <Recording outcome={outcome} onOutcome={onOutcome} />
          </Suspense>
        )}
        <Columns>
          <Column span={8}>
            <Answer of={promises} waiting={<Waiting says={t('waiting')} lines={6} />}>
              {({ rows }) => <Promises promises={rows} onOutcome={onOutcome} />}
            </Answer>
          </Column>
          <Column span={4} as="aside" label={t('meaningTitle')}>
            <Meaning />
          </Column>
        </Columns>
        <Answer of={balance} waiting={<Waiting says={t('waiting')} lines={9} />}>
          {({ rows }) => <Scales flows={rows} />}
        </Answer>
        <Answer of={entries} waiting={<Waiting says={t('waiting')} lines={9} />}>
          {(page) => <Entries {...page} onOutcome={onOutcome} />}
        </Answer>
        <TableLinks label={t('table')} hrefOf={(format) => addressOf(exportLedger, { reader, format })} />
      </div>
    </Page>
  );
}

function Meaning() {
  const t = useTexts(texts);
  return (
    <Section title={t('meaningTitle')}>
      <dl className="balance-meaning">
        {(['documented', 'stated', 'estimated'] as const).map((level) => (
          <div key={level}>
            <dt>{t(`confidence_${level}`)}</dt>
            <dd>{t(`meaning_${level}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="balance-say">{t('meaningSilence')}</p>
      <p className="balance-say">{t('meaningCases')}</p>
    </Section>
  );
}
