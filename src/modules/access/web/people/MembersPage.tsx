import { useState } from 'react';
import type { z } from 'zod';
import type { Language } from '#platform/languages';
import {
  type Act,
  Answer,
  Button,
  callEndpoint,
  Notice,
  Page,
  PageLink,
  ProblemError,
  Section,
  Table,
  useAct,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { claimMembership, decideMembership, endMembership, listMembers } from '../../contract.ts';
import { Form, TextField } from '../parts/Form.tsx';
import { PersonWithAddress } from '../parts/PersonWithAddress.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { useMe } from '../parts/use-me.ts';
import { peopleTexts } from '../texts/people.ts';
import { wordTexts } from '../texts/words.ts';
import '../access.css';

/** Who speaks for an organisation; where one claims to, and an adviser confirms it. */
export function MembersPage({ id }: { id: string }) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const me = useMe();
  const account = me.answer?.account;
  const members = useEndpoint(listMembers, { id }, { enabled: account !== undefined });
  const [claimed, setClaimed] = useState<Claimed>();
  if (me.answer && !account) return <SignInFirst title={t('claimTitle')} />;
  const isClosed = members.error instanceof ProblemError && members.error.problem.status === 403;
  const onClaimed = (state: Claimed) => {
    setClaimed(state);
    // Whose claim waits sees no more than before.
    if (!isClosed || state === 'confirmed') members.again();
  };
  const claim = <Claim organisationId={id} state={claimed} onClaimed={onClaimed} />;
  const crumbs = [{ to: `/organisations/${encodeURIComponent(id)}`, title: t('organisation') }];
  if (isClosed)
    return (
      <Page title={t('claimTitle')} crumbs={crumbs}>
        {claim}
      </Page>
    );
  const name = nameOf(members.answer?.organisation, language) ?? t('organisation');
  const isMember = members.answer?.rows.some(({ accountId }) => accountId === account?.id);
  return (
    <Page title={t('members', { name })} lede={t('membersLede')} crumbs={crumbs}>
      <div className="stack">
        <Answer of={members}>{(answer) => <Members {...answer} again={members.again} />}</Answer>
        {members.answer && (claimed || !isMember) && claim}
      </div>
    </Page>
  );
}

type Answered = z.output<typeof listMembers.output>;
type Row = Answered['rows'][number];

const nameOf = (organisation: Answered['organisation'] | undefined, reader: Language) =>
  organisation && (organisation.names[reader] ?? organisation.name);

function Members({ organisation, rows, mayDecide, again }: Answered & { again: () => void }) {
  const t = useTexts(peopleTexts);
  const words = useTexts(wordTexts);
  const formats = useFormats();
  const act = useAct();
  const stateOf = ({ state, decidedHow, decidedBy }: Row) =>
    [words(`state_${state}`), decidedBy ?? (decidedHow && words(`how_${decidedHow}`))]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      {rows.length === 0 && <p>{t('noMembers')}</p>}
      {rows.length > 0 && (
        <Table
          caption={t('members', { name: '' })}
          isCaptionHidden
          keyOf={({ id }) => id}
          rows={rows}
          columns={[
            {
              title: t('person'),
              isHead: true,
              cell: ({ name, email }) => <PersonWithAddress name={name} email={email} />,
            },
            { title: t('functionTitle'), cell: ({ functionTitle }) => functionTitle ?? '–' },
            { title: t('state'), cell: stateOf },
            { title: t('claimedOn'), cell: ({ claimedOn }) => formats.day(claimedOn) },
            ...(mayDecide
              ? [{ title: t('decide'), cell: (row: Row) => <Decide row={row} act={act} again={again} /> }]
              : []),
          ]}
        />
      )}
      <Refused error={act.error} />
      {mayDecide && (
        <p>
          <PageLink to="/invitations" query={{ organisation: organisation.id }}>
            {t('inviteFor')}
          </PageLink>
        </p>
      )}
    </>
  );
}

interface Deciding {
  row: { readonly id: string; readonly name: string; readonly state: string };
  act: Act;
  again: () => void;
}

/** What an adviser of the side may do with one line. */
export function Decide({ row: { id, name, state }, act, again }: Deciding) {
  const t = useTexts(peopleTexts);
  const decide = (decision: 'confirmed' | 'refused') =>
    act.run(async () => {
      await callEndpoint(decideMembership, { id, decision });
      again();
    });
  const end = () =>
    act.run(async () => {
      await callEndpoint(endMembership, { id });
      again();
    });
  if (state !== 'claimed')
    return (
      <Button look="quiet" disabled={act.isBusy} aria-label={t('endNamed', { name })} onClick={end}>
        {t('end')}
      </Button>
    );
  return (
    <div className="row">
      <Button
        disabled={act.isBusy}
        aria-label={t('confirmNamed', { name })}
        onClick={() => decide('confirmed')}
      >
        {t('confirm')}
      </Button>
      <Button disabled={act.isBusy} aria-label={t('refuseNamed', { name })} onClick={() => decide('refused')}>
        {t('refuse')}
      </Button>
    </div>
  );
}

type Claimed = 'claimed' | 'confirmed';

interface Claiming {
  organisationId: string;
  /** What became of the claim that was made on this visit. */
  state: Claimed | undefined;
  onClaimed: (state: Claimed) => void;
}

function Claim({ organisationId, state, onClaimed }: Claiming) {
  const t = useTexts(peopleTexts);
  const act = useAct();
  if (state)
    return (
      <Notice>
        <output>{t(state === 'confirmed' ? 'claimDone' : 'claimWaits')}</output>{' '}
        <PageLink to="/account">{t('account')}</PageLink>
      </Notice>
    );
  return (
    <Section title={t('claimTitle')}>
      <Form
        act={act}
        submit={t('claim')}
        onSubmit={async ({ value }) => {
          const functionTitle = value('function');
          const claim = { organisationId, ...(functionTitle && { functionTitle }) };
          onClaimed((await callEndpoint(claimMembership, claim)).state);
        }}
      >
        <p>{t('claimSay')}</p>
        <TextField
          name="function"
          label={t('functionTitle')}
          note={t('functionNote')}
          maxLength={120}
          isOptional
        />
      </Form>
    </Section>
  );
}
