import { useState } from 'react';
import type { Cooperation } from '#contracts/cases';
import { Button, langOf, PageLink, Section, useTexts } from '#ui';
import { caseTexts } from './texts/case.ts';

/** What clients follow a case with, and where it came from. */
export function Origin({ one: { trackingCode, opportunity, interestId } }: { one: Cooperation }) {
  const t = useTexts(caseTexts);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(trackingCode);
    setCopied(true);
  };
  return (
    <Section title={t('trackingCode')}>
      <div className="stack-s">
        <p className="row">
          <code className="case-code">{trackingCode}</code>
          <Button onClick={() => void copy()}>{t('copy')}</Button>
          <output className="note">{isCopied && t('copied')}</output>
        </p>
        <p className="note">{t('trackingSay', { place: '/track' })}</p>
        {opportunity && (
          <p>
            <span className="meta">{t('fromListing')}</span>{' '}
            <PageLink to={`/opportunities/${encodeURIComponent(opportunity.reference)}`}>
              <span {...langOf(opportunity.language)}>{opportunity.title}</span>
            </PageLink>
          </p>
        )}
        {interestId && (
          <p>
            <PageLink to={`/interests/${interestId}`}>{t('fromInterest')}</PageLink>
          </p>
        )}
      </div>
    </Section>
  );
}
