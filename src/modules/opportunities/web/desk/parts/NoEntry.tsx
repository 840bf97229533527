import { Page, PageLink, ProblemError, Refusal, useAddress, useTexts } from '#ui';
import { pages } from '../texts/pages.ts';

interface Props {
  title: string;
  error: Error;
  onAgain: () => void;
}

export const statusOf = (error: Error | null | undefined): number | undefined =>
  error instanceof ProblemError ? error.problem.status : undefined;

/** In the place of a page that is not for the caller: the way in, or whom it is for. */
export function NoEntry({ title, error, onAgain }: Props) {
  const t = useTexts(pages);
  const { here } = useAddress();
  const status = statusOf(error);
  if (status === 401)
    return (
      <Page title={title} lede={t('signInSay')}>
        <p>
          <PageLink to="/sign-in" query={{ to: here }}>
            {t('signIn')}
          </PageLink>
        </p>
      </Page>
    );
  if (status === 403)
    return (
      <Page title={title} lede={t('notAdviser')}>
        <p>
          <PageLink to="/desk">{t('mine')}</PageLink>
        </p>
      </Page>
    );
  return (
    <Page title={title}>
      <Refusal error={error} onAgain={onAgain} />
    </Page>
  );
}
