import { whoAmI } from '#contracts/access';
import { PageLink, useEndpoint, useTexts } from '#ui';
import { texts } from './texts.ts';

/** The way in; for those who are in, the ways to what waits for them and to their account. */
export function AccountLink() {
  const t = useTexts(texts);
  const { account, roles = [] } = useEndpoint(whoAmI, {}).answer ?? {};
  // From the review desk an adviser goes on to the own listings: there is room for one of them here.
  const isAdviser = roles.includes('adviser');
  return (
    <div className="account-link">
      {account ? (
        <>
          {isAdviser ? (
            <PageLink to="/review">{t('review')}</PageLink>
          ) : (
            <PageLink to="/desk">{t('desk')}</PageLink>
          )}
          <PageLink to="/account" aria-label={t('accountOf', { name: account.name })}>
            {account.name}
          </PageLink>
        </>
      ) : (
        <PageLink to="/sign-in">{t('signIn')}</PageLink>
      )}
    </div>
  );
}
