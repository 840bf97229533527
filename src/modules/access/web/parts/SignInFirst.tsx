import { Page, PageLink, useAddress, useTexts } from '#ui';
import { doorTexts } from '../texts/door.ts';
import { refusalTexts } from '../texts/refusals.ts';

/** In the place of a page for people with an account. */
export function SignInFirst({ title }: { title: string }) {
  const t = useTexts(doorTexts);
  const refusals = useTexts(refusalTexts);
  const { here } = useAddress();
  return (
    <Page title={title} lede={refusals('sign-in-needed')}>
      <p>
        <PageLink to="/sign-in" query={{ to: here }}>
          {t('signIn')}
        </PageLink>
      </p>
    </Page>
  );
}
