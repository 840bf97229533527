import { getOpportunity } from '#contracts/opportunities';
import { Page, PageLink, useEndpoint, useLanguage, useTexts } from '#ui';
import { OutcomeNotice } from '../steps/OutcomeNotice.tsx';
import type { Outcome } from '../steps/use-outcome.ts';
import { pages } from '../texts/pages.ts';

/** In the place of a listing that is out of the caller's sight: what came of it, and where to go on. */
export function Gone({ reference, outcome }: { reference: string; outcome: Outcome | undefined }) {
  const t = useTexts(pages);
  const reader = useLanguage();
  const isPublished = outcome?.is === 'taken' && outcome.step === 'publish';
  // Of a mistyped reference nothing is asked; of one that was decided, whether everybody may read it now.
  const isPublic =
    useEndpoint(
      getOpportunity,
      { reference, reader },
      { enabled: outcome !== undefined, isAlwaysAsked: true },
    ).answer !== undefined;
  const isTaken = outcome?.is === 'taken';
  return (
    <Page
      title={t(isTaken ? 'doneTitle' : outcome ? 'overtakenTitle' : 'goneTitle')}
      lede={!outcome && t('goneSay', { reference })}
      crumbs={[{ to: '/review', title: t('review') }]}
    >
      <div className="stack-s">
        {outcome && (
          <OutcomeNotice outcome={outcome}>
            <p className="num">{reference}</p>
            {isPublic && !isPublished && <p>{t('isPublic')}</p>}
          </OutcomeNotice>
        )}
        <ul className="stack-s">
          {isPublic && (
            <li>
              <PageLink to={`/opportunities/${encodeURIComponent(reference)}`}>{t('toPublic')}</PageLink>
            </li>
          )}
          <li>
            <PageLink to="/review">{t('toReview')}</PageLink>
          </li>
          <li>
            <PageLink to="/desk">{t('mine')}</PageLink>
          </li>
        </ul>
      </div>
    </Page>
  );
}
