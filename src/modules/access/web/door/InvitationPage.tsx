import { useState } from 'react';
import { Facts, Page, Side, useEndpoint, useFormats, useLanguage, useTexts, Waiting } from '#ui';
import { lookAtLink } from '../../contract.ts';
import { enter } from '../parts/enter.ts';
import { useLinkToken } from '../parts/link-token.ts';
import { RoleNames } from '../parts/RoleNames.tsx';
import { doorTexts } from '../texts/door.ts';
import { Accept } from './Accept.tsx';
import { DeadLink } from './DeadLink.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import '../access.css';

/** Where an invited person opens their account. */
export function InvitationPage() {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const { token, forget } = useLinkToken();
  const [codes, setCodes] = useState<readonly string[]>();
  const link = useEndpoint(
    lookAtLink,
    { token: token ?? '' },
    { enabled: token !== undefined && !codes, isLasting: true },
  );
  if (codes)
    return (
      <Page title={t('codesTitle')}>
        <RecoveryCodes codes={codes} onKept={() => enter(language)} />
      </Page>
    );
  if (!token || link.error) return <DeadLink error={link.error} />;
  if (!link.answer)
    return (
      <Page title={t('invitation')}>
        <Waiting />
      </Page>
    );
  const opened = (shown: readonly string[]) => {
    forget();
    setCodes(shown);
  };
  return (
    <Page
      title={t('invitation')}
      lede={t(link.answer.purpose === 'administrator' ? 'firstLede' : 'invitationLede')}
    >
      <div className="stack">
        <Promised link={link.answer} />
        <Accept token={token} link={link.answer} onOpened={opened} />
      </div>
    </Page>
  );
}

type LinkContent = NonNullable<
  ReturnType<typeof useEndpoint<typeof lookAtLink.input, typeof lookAtLink.output>>['answer']
>;

/** What the invitation promises: by whom, for which side, with which roles. */
function Promised({ link }: { link: LinkContent }) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const formats = useFormats();
  const { email, invitedBy, side, roles, organisation, purpose, endsAt } = link;
  return (
    <Facts
      rows={[
        email !== undefined && { term: t('email'), value: <bdi>{email}</bdi> },
        invitedBy !== undefined && { term: t('invitedBy'), value: invitedBy },
        side !== undefined && { term: t('forSide'), value: <Side code={side} /> },
        organisation && {
          term: t('forOrganisation'),
          value: organisation.names[language] ?? organisation.name,
        },
        roles.length > 0 && { term: t('forRoles'), value: <RoleNames roles={roles} /> },
        purpose === 'administrator' && {
          term: t('forRoles'),
          value: <RoleNames roles={['administrator']} />,
        },
        { term: t('until'), value: formats.day(endsAt.slice(0, 10)) },
      ]}
    />
  );
}
