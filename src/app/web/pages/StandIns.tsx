import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page, PageLink, Refusal, useTexts } from '#ui';
import { texts } from '../texts.ts';

const WAYS_ON = [
  ['/', 'toHome'],
  ['/opportunities', 'toOpportunities'],
  ['/organisations', 'toOrganisations'],
] as const;

/** No page stands at this address. */
export function UnknownPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('unknownTitle')} lede={t('unknownLede')}>
      <ul className="stack-s">
        {WAYS_ON.map(([to, name]) => (
          <li key={to}>
            <PageLink to={to}>{t(name)}</PageLink>
          </li>
        ))}
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
