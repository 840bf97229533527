import { Page, PageLink, ProblemError, Refusal, useTexts } from '#ui';
import { texts } from '../texts.ts';

interface Props {
  reference: string;
  error: Error;
  onAgain: () => void;
}

/** In the place of a listing: that it was withdrawn, that there is none, or what went wrong; and where to go from here. */
export function NoListing({ reference, error, onAgain }: Props) {
  const t = useTexts(texts);
  const code = error instanceof ProblemError ? error.problem.code : '';
  const isWithdrawn = code === 'opportunities.opportunity-withdrawn';
  const isRevised = code === 'opportunities.opportunity-in-revision';
  const isUnknown = code === 'opportunities.opportunity-unknown' || code === 'http.input-faulty';
  const crumbs = [{ to: '/opportunities', title: t('opportunities') }];
  if (!isWithdrawn && !isRevised && !isUnknown)
    return (
      <Page title={t('listing', { reference })} crumbs={crumbs}>
        <Refusal error={error} onAgain={onAgain} />
      </Page>
    );
  const what = isWithdrawn ? 'withdrawn' : isRevised ? 'revised' : 'unknown';
  return (
    <Page title={t(`${what}Title`)} lede={t(`${what}Say`, { reference })} crumbs={crumbs}>
      <ul className="stack-s">
        <li>
          <PageLink to="/opportunities">{t('toAll')}</PageLink>
        </li>
        <li>
          <PageLink to="/">{t('toAsk')}</PageLink>
        </li>
      </ul>
    </Page>
  );
}
