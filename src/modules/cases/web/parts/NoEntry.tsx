import { writeQuery } from '#platform/contract';
import { Page, PageLink, Refusal, useAddress, useTexts } from '#ui';
import { statusOf } from './overtaken.ts';
import { partTexts } from './texts/parts.ts';

interface Props {
  title: string;
  error: Error;
  onAgain: () => void;
}

/** In the place of a page that is not for the caller: the way in, or what may be the matter. */
export function NoEntry({ title, error, onAgain }: Props) {
  const t = useTexts(partTexts);
  const status = statusOf(error);
  if (status === 401) return <SignInFirst title={title} />;
  if (status === 403 || status === 404 || status === 422)
    return (
      <Page title={t('goneTitle')} lede={status === 403 ? t('notForYou') : t('goneSay')}>
        <p className="row">
          <PageLink to="/cases">{t('toCases')}</PageLink>
          <PageLink to="/interests">{t('toInterests')}</PageLink>
        </p>
      </Page>
    );
  return (
    <Page title={title}>
      <Refusal error={error} onAgain={onAgain} />
    </Page>
  );
}

function SignInFirst({ title }: { title: string }) {
  const t = useTexts(partTexts);
  const { path, query } = useAddress();
  const asked = writeQuery(query);
  return (
    <Page title={title} lede={t('signInSay')}>
      <p>
        <PageLink className="button main" to="/sign-in" query={{ to: asked ? `${path}?${asked}` : path }}>
          {t('signIn')}
        </PageLink>
      </p>
    </Page>
  );
}
