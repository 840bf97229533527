import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page, PageLink, Refusal, useTexts } from '#ui';
import { texts } from '../texts.ts';

/** No page stands at this address. */
export function UnknownPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('unknownTitle')} lede={t('unknownLede')}>
      <ul className="stack-s">
        <li>
          <PageLink to="/">{t('toHome')}</PageLink>
        </li>
        <li>
          <PageLink to="/opportunities">{t('toOpportunities')}</PageLink>
        </li>
        <li>
          <PageLink to="/organisations">{t('toOrganisations')}</PageLink>
        </li>
      </ul>
    </Page>
  );
}

/** A page threw: a bug of ours. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const t = useTexts(texts);
  return (
    <Page title={t('brokenTitle')}>
      <Refusal error={error as Error} onAgain={reset} />
    </Page>
  );
}
