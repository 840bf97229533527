import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { expressInterest } from '#contracts/cases';
import { getOpportunity, type Opportunity } from '#contracts/opportunities';
import {
  Button,
  callEndpoint,
  langOf,
  Notice,
  Page,
  PageLink,
  Side,
  useAct,
  useAddress,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { judgeInterest } from '../../domain/interest/judge-interest.ts';
import { NoEntry } from '../parts/NoEntry.tsx';
import { Refused } from '../parts/Refused.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { type Draft, dropDraft, keepDraft, readDraft } from './kept-draft.ts';
import type { Member } from './member.ts';
import { OrganisationField } from './OrganisationField.tsx';
import { interestTexts } from './texts/interests.ts';
import '../cases.css';

/** Where an interest in a listing of the other side is written. */
export function NewInterestPage({ member }: { member: Member }) {
  const t = useTexts(interestTexts);
  const reader = useLanguage();
  const reference = useAddress().value('opportunity') ?? '';
  const { answer, error, again } = useEndpoint(
    getOpportunity,
    { reference, reader },
    { enabled: reference !== '' },
  );
  const crumbs = [{ to: '/interests', title: t('interests') }];
  if (reference === '')
    return (
      <Page title={t('newTitle')} lede={t('noListing')} crumbs={crumbs}>
        <Onwards to="/opportunities" says={t('toOpportunities')} />
      </Page>
    );
  if (error && !answer) return <NoEntry title={t('newTitle')} error={error} onAgain={again} />;
  if (answer?.side !== undefined && answer.side === member.side)
    return (
      <Page title={t('newTitle')} lede={t('ownSide')} crumbs={crumbs}>
        <Onwards to="/opportunities" says={t('toOpportunities')} />
      </Page>
    );
  if (member.organisations.length === 0 && !member.isAdviser)
    return (
      <Page title={t('newTitle')} lede={t('noOrganisation')} crumbs={crumbs}>
        <Onwards to="/organisations" says={t('toOrganisations')} />
      </Page>
    );
  return (
    <Page title={t('newTitle')} lede={t('newLede')} crumbs={crumbs}>
      {answer ? (
        <Writing key={reference} listing={answer} member={member} />
      ) : (
        <Waiting says={t('fetchingListing')} lines={6} />
      )}
    </Page>
  );
}

const Onwards = ({ to, says }: { to: string; says: string }) => (
  <p>
    <PageLink to={to}>{says}</PageLink>
  </p>
);

const emptyDraft = (language: Draft['language']): Draft => ({
  organisationId: '',
  language,
  about: '',
  wish: '',
  questions: '',
  agrees: false,
});

/** What is written is kept in the browser with every letter, and dropped once it is handed in. */
function useDraft(account: string, reference: string) {
  const reader = useLanguage();
  const [kept] = useState(() => readDraft(localStorage, account, reference));
  const [draft, setDraft] = useState(kept ?? emptyDraft(reader));
  const [isBack, setBack] = useState(kept !== undefined);
  return {
    draft,
    isBack,
    change: (changed: Partial<Draft>) => {
      const next = { ...draft, ...changed };
      setDraft(next);
      if (next.about + next.wish + next.questions !== '')
        keepDraft(localStorage, account, { reference, ...next });
    },
    drop: () => dropDraft(localStorage, account, reference),
    startOver: () => {
      dropDraft(localStorage, account, reference);
      setDraft({ ...emptyDraft(reader), organisationId: draft.organisationId });
      setBack(false);
    },
  };
}

function Writing({ listing, member }: { listing: Opportunity; member: Member }) {
  const t = useTexts(interestTexts);
  const address = useAddress();
  const answers = useQueryClient();
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const { draft, isBack, change, drop, startOver } = useDraft(member.account, listing.reference);
  const [isTried, setTried] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = judgeInterest(draft);
    if (first) return form.current?.querySelector<HTMLElement>(`[name=${first.field}]`)?.focus();
    act.run(async () => {
      const { id } = await callEndpoint(expressInterest, { opportunity: listing.reference, ...draft });
      drop();
      await answers.invalidateQueries();
      address.go(`/interests/${id}`);
    });
  };
  const hasFaults = isTried && judgeInterest(draft).length > 0;
  return (
    <form ref={form} className="case-form stack" noValidate onSubmit={send}>
      <Listing listing={listing} />
      {isBack && (
        <Notice>
          <p className="row">
            {t('keptBack')}
            <Button look="quiet" onClick={startOver}>
              {t('startOver')}
            </Button>
          </p>
        </Notice>
      )}
      <OrganisationField
        member={member}
        chosen={draft.organisationId}
        onChoose={(organisationId) => change({ organisationId })}
      />
      <AnswerFields written={draft} isTried={isTried} onChange={change} />
      <Consent agrees={draft.agrees} onChange={(agrees) => change({ agrees })} />
      <div className="stack-s">
        {hasFaults && (
          <p className="case-fault" role="alert">
            {t('mendFirst')}
          </p>
        )}
        <Refused error={act.error} />
        <div className="row">
          <Button type="submit" look="main" disabled={act.isBusy}>
            {t('send')}
          </Button>
          <span className="note">{t('kept')}</span>
        </div>
      </div>
    </form>
  );
}

function Listing({ listing: { reference, title, language, side } }: { listing: Opportunity }) {
  const t = useTexts(interestTexts);
  return (
    <div className="case-of">
      <span className="meta">{t('inListing')}</span>
      <p className="case-of-title">
        <PageLink to={`/opportunities/${encodeURIComponent(reference)}`}>
          <span {...langOf(language)}>{title}</span>
        </PageLink>
      </p>
      <p className="row">
        <Side code={side} />
        <span className="note num">{reference}</span>
      </p>
    </div>
  );
}

function Consent({ agrees, onChange }: { agrees: boolean; onChange: (agrees: boolean) => void }) {
  const t = useTexts(interestTexts);
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          name="agrees"
          checked={agrees}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{t('agrees')}</span>
      </label>
      <p className="note">{t('agreesNote')}</p>
    </div>
  );
}
