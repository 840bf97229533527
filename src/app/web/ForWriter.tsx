import type { ReactNode } from 'react';
import { whoAmI } from '#contracts/access';
import { writeQuery } from '#platform/contract';
import type { Writer } from '#web/opportunities';
import { Page, PageLink, Refusal, useAddress, useEndpoint, useTexts, Waiting } from '#ui';
import { texts } from './texts.ts';

/** Tells a page of another module who writes; without an account it leads to the door first. */
export function ForWriter({ children }: { children: (writer: Writer) => ReactNode }) {
  const t = useTexts(texts);
  const { path, query } = useAddress();
  const me = useEndpoint(whoAmI, {});
  if (me.error) return <Refusal error={me.error} onAgain={me.again} />;
  if (!me.answer) return <Waiting />;
  const { account, roles, organisations } = me.answer;
  const asked = writeQuery(query);
  if (!account)
    return (
      <Page title={t('signIn')}>
        <p>
          <PageLink to="/sign-in" query={{ to: asked ? `${path}?${asked}` : path }}>
            {t('signIn')}
          </PageLink>
        </p>
      </Page>
    );
  return children({
    account: account.id,
    side: account.side,
    isAdviser: roles.includes('adviser'),
    organisations,
  });
}
