import { Page, PageLink, ProblemError, Refusal, useTexts } from '#ui';
import { texts } from '../texts.ts';

interface Props {
  id: string;
  error: Error;
  onAgain: () => void;
}

/** In the place of an organisation: that there is none, or what went wrong; and where to go from here. */
export function NoOrganisation({ id, error, onAgain }: Props) {
  const t = useTexts(texts);
  const code = error instanceof ProblemError ? error.problem.code : '';
  const crumbs = [{ to: '/organisations', title: t('organisations') }];
  if (code !== 'parties.organisation-unknown' && code !== 'http.input-faulty')
    return (
      <Page title={t('organisation')} crumbs={crumbs}>
        <Refusal error={error} onAgain={onAgain} />
      </Page>
    );
  return (
    <Page title={t('unknownTitle')} lede={t('unknownSay', { id })} crumbs={crumbs}>
      <ul className="stack-s">
        <li>
          <PageLink to="/organisations">{t('toAll')}</PageLink>
        </li>
        <li>
          <PageLink to="/">{t('toHome')}</PageLink>
        </li>
      </ul>
    </Page>
  );
}
