import { useState } from 'react';
import type { z } from 'zod';
import {
  type Act,
  Answer,
  Button,
  callEndpoint,
  Page,
  ShownOnce,
  Side,
  Table,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
} from '#ui';
import { listInvitations, showInvitationLink, withdrawInvitation } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { RoleNames } from '../parts/RoleNames.tsx';
import { SignInFirst } from '../parts/SignInFirst.tsx';
import { useGrave } from '../parts/use-grave.tsx';
import { useMe } from '../parts/use-me.ts';
import { peopleTexts } from '../texts/people.ts';
import { InviteForm } from './InviteForm.tsx';
import '../access.css';

type Row = z.output<typeof listInvitations.output>['rows'][number];

/** Invitations that stand, and new ones. */
export function InvitationsPage() {
  const t = useTexts(peopleTexts);
  const me = useMe();
  const invitations = useEndpoint(listInvitations, {}, { enabled: me.answer?.account !== undefined });
  if (me.answer && !me.answer.account) return <SignInFirst title={t('invitations')} />;
  return (
    <Page title={t('invitations')} lede={t('invitationsLede')}>
      {invitations.error ? (
        <Refused error={invitations.error} />
      ) : (
        <div className="stack">
          {me.answer && <InviteForm me={me.answer} onSent={invitations.again} />}
          <Answer of={invitations}>
            {({ rows }) =>
              rows.length === 0 ? (
                <p>{t('invitationsNone')}</p>
              ) : (
                <Standing rows={rows} again={invitations.again} />
              )
            }
          </Answer>
        </div>
      )}
    </Page>
  );
}

function Standing({ rows, again }: { rows: readonly Row[]; again: () => void }) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const formats = useFormats();
  const { act, dialog } = useGrave();
  const [shown, setShown] = useState<string>();
  return (
    <>
      {shown && <ShownOnce label={t('link')} key={shown} href={shown} says={t('linkSay')} />}
      <Refused error={act.error} />
      <Table
        caption={t('invitations')}
        isCaptionHidden
        keyOf={({ id }) => id}
        rows={rows}
        columns={[
          {
            title: t('email'),
            cell: ({ email, name }) => [name, email].filter(Boolean).join(' · '),
            isHead: true,
          },
          { title: t('side'), cell: ({ side }) => (side ? <Side code={side} /> : t('noSide')) },
          { title: t('roles'), cell: ({ roles }) => <RoleNames roles={roles} /> },
          {
            title: t('organisation'),
            cell: ({ organisation }) => organisation && (organisation.names[language] ?? organisation.name),
          },
          { title: t('invitedBy'), cell: ({ invitedBy }) => invitedBy },
          {
            title: t('endsOn'),
            cell: ({ endsAt, state }) => `${formats.day(endsAt.slice(0, 10))} · ${t(`invitation_${state}`)}`,
          },
          {
            title: t('change'),
            cell: (row) =>
              row.state === 'open' && <Change row={row} act={act} onShown={setShown} again={again} />,
          },
        ]}
      />
      {dialog}
    </>
  );
}

interface ChangeProps {
  row: Row;
  act: Act;
  onShown: (href: string) => void;
  again: () => void;
}

function Change({ row: { id, email }, act, onShown, again }: ChangeProps) {
  const t = useTexts(peopleTexts);
  const withdraw = async () => {
    await callEndpoint(withdrawInvitation, { id });
    again();
  };
  const show = async () => onShown((await callEndpoint(showInvitationLink, { id })).href);
  return (
    <div className="row">
      <Button
        look="quiet"
        disabled={act.isBusy}
        aria-label={t('showLinkFor', { email })}
        onClick={() => act.run(show)}
      >
        {t('showLink')}
      </Button>
      <Button
        look="quiet"
        disabled={act.isBusy}
        aria-label={t('withdrawFor', { email })}
        onClick={() => act.run(withdraw)}
      >
        {t('withdraw')}
      </Button>
    </div>
  );
}
