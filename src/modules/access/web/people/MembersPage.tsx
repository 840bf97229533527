import { useState } from 'react';
import type { z } from 'zod';
import {
  Answer,
  Button,
  callEndpoint,
  Notice,
  Page,
  PageLink,
  ProblemError,
  Section,
  Table,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { claimMembership, decideMembership, endMembership, listMembers } from '../../contract.ts';
import { Form, TextField } from '../parts/Form.tsx';
import { Refused } from '../parts/Refused.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { type Act, useAct } from '../parts/use-act.ts';
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
  if (me.answer && !account) return <SignInFirst title={t('claimTitle')} />;
  const isClosed = members.error instanceof ProblemError && members.error.problem.status === 403;
  const crumbs = [{ to: `/organisations/${encodeURIComponent(id)}`, title: t('organisation') }];
  if (isClosed)
    return (
      <Page title={t('claimTitle')} crumbs={crumbs}>
        <Claim organisationId={id} onClaimed={members.again} />
      </Page>
    );
  const organisation = members.answer?.organisation;
  const name = organisation ? (organisation.names[language] ?? organisation.name) : t('organisation');
  const isMember = members.answer?.rows.some(({ accountId }) => accountId === account?.id);
  return (
    <Page title={t('members', { name })} lede={t('membersLede')} crumbs={crumbs}>
      <div className="stack">
        <Answer of={members}>
          {({ rows, mayDecide }) => <Members rows={rows} mayDecide={mayDecide} again={members.again} />}
        </Answer>
        {members.answer && !isMember && <Claim organisationId={id} onClaimed={members.again} />}
      </div>
    </Page>
  );
}

type Row = z.output<typeof listMembers.output>['rows'][number];

function Members({
  rows,
  mayDecide,
  again,
}: {
  rows: readonly Row[];
  mayDecide: boolean;
  again: () => void;
}) {
  const t = useTexts(peopleTexts);
  const words = useTexts(wordTexts);
  const formats = useFormats();
  const act = useAct();
  if (rows.length === 0) return <p>{t('noMembers')}</p>;
  const stateOf = ({ state, decidedHow, decidedBy }: Row) =>
    [words(`state_${state}`), decidedBy ?? (decidedHow && words(`how_${decidedHow}`))]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <Table
        caption={t('members', { name: '' })}
        isCaptionHidden
        keyOf={({ id }) => id}
        rows={rows}
        columns={[
          {
            title: t('person'),
            isHead: true,
            cell: ({ name, email }) => (
              <>
                {name || words('unknownPerson')} {email && <bdi className="note">{email}</bdi>}
              </>
            ),
          },
          { title: t('functionTitle'), cell: ({ functionTitle }) => functionTitle ?? '–' },
          { title: t('state'), cell: stateOf },
          { title: t('claimedOn'), cell: ({ claimedOn }) => formats.day(claimedOn) },
          ...(mayDecide
            ? [{ title: t('decide'), cell: (row: Row) => <Decide row={row} act={act} again={again} /> }]
            : []),
        ]}
      />
      <Refused error={act.error} />
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

function Claim({ organisationId, onClaimed }: { organisationId: string; onClaimed: () => void }) {
  const t = useTexts(peopleTexts);
  const act = useAct();
  const [state, setState] = useState<'claimed' | 'confirmed'>();
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
          setState((await callEndpoint(claimMembership, claim)).state);
          onClaimed();
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
