import { useState } from 'react';
import type { PlanDescription } from '../../contract.ts';
import { planAsCalendar, planAsDocument } from '../../contract.ts';
import { addressOf } from '#platform/contract';
import { Button, Field, PageLink, Section, useLanguage, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { LONGEST_TITLE, writeLink } from '../case/link.ts';
import type { CaseInHand } from '../case/use-case.ts';
import { writeCaseText } from '../../domain/sharing/case-text.ts';

interface Props {
  plan: PlanDescription;
  inHand: CaseInHand;
}

/** What can be taken along: a link, paper, a PDF, the days for a calendar, and the same held against another. */
export function Sharing({ plan, inHand }: Props) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const { asOf, beginsOn, title, facts } = inHand;
  const shared = {
    case: writeCaseText(facts),
    reader,
    asOf: asOf ?? plan.asOf,
    beginsOn: beginsOn ?? plan.beginsOn,
    ...(title && { title }),
  };
  return (
    <Section title={t('takeAlong')} className="no-print">
      <div className="stack-s">
        <Field label={t('nameOfPlan')} note={t('nameOfPlanNote')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              maxLength={LONGEST_TITLE}
              defaultValue={title ?? ''}
              autoComplete="off"
              onBlur={(event) => inHand.setTitle(event.target.value.trim() || undefined)}
            />
          )}
        </Field>
        <ShareLink />
        <div className="row">
          <a className="button plain" href={addressOf(planAsDocument, shared)} download>
            {t('asPdf')}
          </a>
          <a className="button plain" href={addressOf(planAsCalendar, shared)} download>
            {t('asCalendar')}
          </a>
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <PageLink
            className="button plain"
            to="/clearance/compare"
            hash={writeLink({ case: writeCaseText(facts), asOf, beginsOn, title })}
          >
            {t('compare')}
          </PageLink>
        </div>
        <p className="note">{t('filesNote')}</p>
      </div>
    </Section>
  );
}

/** The address itself is the plan; it is shown where it cannot be copied for the reader. */
function ShareLink() {
  const t = useTexts(texts);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <div className="share">
      <Button look="main" onClick={() => void copy()}>
        {t('copyLink')}
      </Button>
      <output className="meta">
        {copied === 'yes' && t('linkCopied')}
        {copied === 'no' && t('linkByHand')}
      </output>
      {copied === 'no' && <input className="input" readOnly aria-label={t('link')} value={location.href} />}
      <p className="note">{t('linkNote')}</p>
    </div>
  );
}
