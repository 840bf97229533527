import { useEffect, useRef, useState } from 'react';
import { callEndpoint, Page, PageLink, useTexts, Waiting } from '#ui';
import { confirmEmail } from '../../contract.ts';
import { useLinkToken } from '../parts/link-token.ts';
import { doorTexts } from '../texts/door.ts';
import { DeadLink } from './DeadLink.tsx';
import '../access.css';

/** Where the link of a mail leads that asks whether the address is right. */
export function EmailConfirmationPage() {
  const t = useTexts(doorTexts);
  const { token, forget } = useLinkToken();
  const [email, setEmail] = useState<string>();
  const [error, setError] = useState<Error>();
  const hasAsked = useRef(false);
  useEffect(() => {
    if (!token || hasAsked.current) return;
    hasAsked.current = true;
    callEndpoint(confirmEmail, { token }).then(
      (answer) => {
        setEmail(answer.email);
        forget();
      },
      (thrown: unknown) => setError(thrown as Error),
    );
  });
  if (error || (!token && !email)) return <DeadLink error={error ?? null} />;
  return (
    <Page title={t('emailConfirmation')}>
      {email ? (
        <p>
          <output>{t('emailConfirmed', { email })}</output>{' '}
          <PageLink to="/account">{t('toAccount')}</PageLink>
        </p>
      ) : (
        <Waiting />
      )}
    </Page>
  );
}
