import { whoAmI } from '#contracts/access';
import { PageLink, useEndpoint, useTexts } from '#ui';
import { texts } from './texts.ts';

/** The way in, or to one's own account. */
export function AccountLink() {
  const t = useTexts(texts);
  const account = useEndpoint(whoAmI, {}).answer?.account;
  return (
    <div className="account-link">
      {account ? (
        <PageLink to="/account" aria-label={t('accountOf', { name: account.name })}>
          {account.name}
        </PageLink>
      ) : (
        <PageLink to="/sign-in">{t('signIn')}</PageLink>
      )}
    </div>
  );
}
