import { useEffect, useRef, useState } from 'react';
import { callEndpoint, Page, PageLink, useLanguage, useTexts, Waiting } from '#ui';
import { linkIdentity, signInByProvider } from '../../contract.ts';
import { enter } from '../parts/enter.ts';
import { endProviderVisit, providerVisit } from '../parts/provider-visit.ts';
import { Refused } from '../parts/Refused.tsx';
import { doorTexts } from '../texts/door.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import '../access.css';

/** Where identity providers send people back: hands on what they brought, then goes where they were. */
export function SignedOnPage() {
  const t = useTexts(doorTexts);
  const [visit] = useState(providerVisit);
  const [error, setError] = useState<Error>();
  const [codes, setCodes] = useState<readonly string[]>();
  const hasAsked = useRef(false);
  const reader = useLanguage();
  const language = visit?.language ?? reader;
  const goOn = () => enter(language, visit?.isLinking ? '/account' : visit?.wanted);
  useEffect(() => {
    if (hasAsked.current) return;
    hasAsked.current = true;
    // Providers know one address only, whoever reads.
    if (language !== reader) return location.replace(`/${language}/signed-on${location.search}`);
    const query = location.search;
    // What the provider sent counts once and stands in no history.
    history.replaceState(history.state, '', location.pathname);
    endProviderVisit();
    handOn(query, visit).then(
      (recoveryCodes) => (recoveryCodes ? setCodes(recoveryCodes) : goOn()),
      (thrown: unknown) => setError(thrown as Error),
    );
  });
  if (codes)
    return (
      <Page title={t('codesTitle')}>
        <RecoveryCodes codes={codes} onKept={goOn} />
      </Page>
    );
  return (
    <Page title={t('signIn')}>
      {error ? (
        <div className="stack-s">
          <Refused error={error} />
          <PageLink to={visit?.isLinking ? '/account' : '/sign-in'}>
            {t(visit?.isLinking ? 'toAccount' : 'signIn')}
          </PageLink>
        </div>
      ) : (
        <Waiting says={t('oneMoment', { name: visit?.name ?? t('provider') })} />
      )}
    </Page>
  );
}

async function handOn(query: string, visit: ReturnType<typeof providerVisit>) {
  if (visit?.isLinking) {
    await callEndpoint(linkIdentity, { query });
    return undefined;
  }
  const { token, person, language } = visit ?? {};
  const accepted = token ? { token, name: person ?? '', language: language as never } : {};
  const { recoveryCodes } = await callEndpoint(signInByProvider, { query, ...accepted });
  return recoveryCodes;
}
