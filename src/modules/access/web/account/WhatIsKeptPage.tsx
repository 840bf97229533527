import { useState } from 'react';
import {
  Button,
  callEndpoint,
  Column,
  Columns,
  Page,
  Section,
  Table,
  useEndpoint,
  useLanguage,
  useTexts,
} from '#ui';
import { closeMyAccount, personalData } from '../../contract.ts';
import { enter } from '../parts/enter.ts';
import { Refused } from '../parts/Refused.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { useMe } from '../parts/use-me.ts';
import { accountTexts } from '../texts/account.ts';
import { Consents } from './Consents.tsx';
import '../access.css';

/** What the centre keeps of people and why; taking it along, and leaving. */
export function WhatIsKeptPage() {
  const t = useTexts(accountTexts);
  const isSignedIn = useMe().answer?.account !== undefined;
  const rows = useEndpoint(personalData, {}, { isLasting: true }).answer?.rows ?? [];
  const say = (key: string) => (t.knows(key) ? t(key) : key);
  return (
    <Page title={t('personal')} lede={t('personalLede')}>
      <div className="stack">
        <Table
          caption={t('personal')}
          isCaptionHidden
          keyOf={({ kind }) => kind}
          rows={rows}
          columns={[
            { title: t('kept'), cell: ({ kind }) => say(`kept_${kind}`), isHead: true },
            { title: t('why'), cell: ({ kind }) => say(`why_${kind}`) },
            { title: t('until'), cell: ({ until }) => say(`until_${until}`) },
            { title: t('law'), cell: ({ articles }) => articles.join('; ') },
          ]}
        />
        {isSignedIn ? <OwnData /> : <p>{t('visitorPersonal')}</p>}
      </div>
    </Page>
  );
}

function OwnData() {
  const t = useTexts(accountTexts);
  return (
    <Columns>
      <Column span={8}>
        <Consents />
      </Column>
      <Column span={4}>
        <Section title={t('takeWithYou')}>
          <p>{t('takeSay')}</p>
          <a className="button plain" href="/api/access/personal-data/export" download>
            {t('download')}
          </a>
        </Section>
        <Erase />
      </Column>
    </Columns>
  );
}

function Erase() {
  const t = useTexts(accountTexts);
  const language = useLanguage();
  const { act, dialog } = useGrave();
  const [isSure, setSure] = useState(false);
  const erase = async () => {
    await callEndpoint(closeMyAccount, {});
    enter(language, '/');
  };
  return (
    <Section title={t('erase')} className="stack-s">
      <p>{t('eraseSay')}</p>
      <label className="check">
        <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
        <span>{t('eraseSure')}</span>
      </label>
      <div>
        <Button disabled={!isSure || act.isBusy} onClick={() => act.run(erase)}>
          {t('eraseNow')}
        </Button>
      </div>
      <Refused error={act.error} />
      {dialog}
    </Section>
  );
}
