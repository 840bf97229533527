import { useState } from 'react';
import { Button, PageLink, Section, useTexts } from '#ui';
import { LifeSteps } from '../desk/steps/LifeSteps.tsx';
import { StateTag } from '../page/ListingState.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import { writingTexts } from './texts/texts.ts';
import type { Draft } from './keeping/use-writing.ts';

interface Props {
  draft: Draft;
  /** Saves what is not saved yet; absent where nothing can be written. */
  flush: (() => Promise<number | undefined>) | undefined;
  again: () => void;
}

/** Handing in, and everything else that can be done with the listing as it stands. */
export function Steps({ draft, flush, again }: Props) {
  const t = useTexts(writingTexts);
  const [isAsked, setAsked] = useState(false);
  const { reference, state, version, may, listing, comments } = draft;
  const isReview = state === 'internal-review' || state === 'external-review';
  return (
    <>
      <Section title={t('handIn')} meta={<StateTag state={state} />}>
        {may.includes('submit') && (
          <Button look="main" aria-haspopup="dialog" onClick={() => setAsked(true)}>
            {t('submit')}
          </Button>
        )}
        {isReview && <p>{t('standsStill')}</p>}
        {state !== 'draft' && (
          <p>
            <PageLink to={`/review/${encodeURIComponent(reference)}`}>{t('preview')}</PageLink>
          </p>
        )}
      </Section>
      {isAsked && (
        <SubmitDialog
          reference={reference}
          flush={flush ?? (async () => version)}
          onSubmitted={again}
          onClose={() => setAsked(false)}
        />
      )}
      <LifeSteps
        listing={{
          reference,
          version,
          may,
          state,
          validUntil: listing.validUntil,
          openComments: comments.filter(({ answers, isSettled }) => !answers && !isSettled).length,
        }}
        again={again}
      />
    </>
  );
}
