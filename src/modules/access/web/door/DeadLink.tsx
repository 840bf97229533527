import { Page, PageLink, useTexts } from '#ui';
import { Refused } from '../parts/Refused.tsx';
import { doorTexts } from '../texts/door.ts';

/** In the place of what a link should open: why it opens nothing, and what to do. */
export function DeadLink({ error }: { error: Error | null }) {
  const t = useTexts(doorTexts);
  return (
    <Page title={t(error ? 'linkOver' : 'linkMissing')}>
      <div className="stack-s">
        <Refused error={error ?? undefined} />
        <p>{t('linkMissingSay')}</p>
        <p>
          <PageLink to="/sign-in">{t('signIn')}</PageLink>
        </p>
      </div>
    </Page>
  );
}
