import { Page, PageLink, ProblemError, Refusal, useTexts } from '#ui';
import { texts } from './texts.ts';

interface Props {
  id: string;
  error: Error;
  onAgain: () => void;
}

/** In the place of a concept: that there is none, or what went wrong; and where to go from here. */
export function NoConcept({ id, error, onAgain }: Props) {
  const t = useTexts(texts);
  const crumbs = [{ to: '/words', title: t('title') }];
  const status = error instanceof ProblemError ? error.problem.status : 0;
  if (status !== 404 && status !== 422)
    return (
      <Page title={t('title')} crumbs={crumbs}>
        <Refusal error={error} onAgain={onAgain} />
      </Page>
    );
  return (
    <Page title={t('unknownTitle')} lede={t('unknownSay', { id })} crumbs={crumbs}>
      <ul className="stack-s">
        <li>
          <PageLink to="/words">{t('toAll')}</PageLink>
        </li>
        <li>
          <PageLink to="/understanding">{t('tryText')}</PageLink>
        </li>
      </ul>
    </Page>
  );
}
