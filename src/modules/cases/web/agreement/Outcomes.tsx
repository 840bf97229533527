import { useState } from 'react';
import { type Agreement, outcomeMonths } from '#contracts/cases';
import {
  Button,
  type Fact,
  Facts,
  LanguageText,
  Tag,
  useCorridor,
  useFormats,
  useToday,
  useTexts,
} from '#ui';
import { reportableFrom } from '../../domain/agreement/outcome-days.ts';
import { useMoments } from '../parts/use-moments.ts';
import type { OfCase } from './AgreementDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { agreementTexts } from './texts/agreement.ts';

type Due = Agreement['outcomes'][number];
type Report = Due['reports'][number];

interface Props extends OfCase {
  one: Agreement;
}

/** What came of an agreement 6, 12 and 24 months after its signature, as each side reported it. */
export function Outcomes({ one, ...of }: Props) {
  const t = useTexts(agreementTexts);
  if (one.outcomes.length === 0) return null;
  return (
    <details open={one.outcomes.some(({ isOverdue }) => isOverdue)}>
      <summary>{t('outcomes')}</summary>
      <ul className="case-plan-steps">
        {one.outcomes.map((due) => (
          <OutcomeLine key={due.months} due={due} one={one} {...of} />
        ))}
      </ul>
    </details>
  );
}

function OutcomeLine({ due, one, ...of }: Props & { due: Due }) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  const today = useToday();
  const [isAsked, setAsked] = useState(false);
  const months = outcomeMonths.find((known) => known === due.months);
  const own = due.reports.find(({ side }) => of.parts.some((part) => part.startsWith(`${side}/`)));
  const mayReport =
    months !== undefined &&
    one.may.includes('report') &&
    today !== undefined &&
    today >= reportableFrom(one.signedOn, months);
  return (
    <li className="stack-s">
      <p className="row">
        <b>{t('dueAfter', { months: due.months })}</b>
        <span className="note num">{t('dueOn', { day: formats.day(due.dueOn) })}</span>
        {due.isOverdue && <Tag look="late">{t('overdue')}</Tag>}
      </p>
      {due.reports.length === 0 && <p className="meta">{t('noReport')}</p>}
      {due.reports.map((report) => (
        <ReportView key={report.side} report={report} />
      ))}
      {mayReport && (
        <p className="no-print">
          <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked(true)}>
            {t('verb_report')}
          </Button>
        </p>
      )}
      {isAsked && months !== undefined && (
        <ReportDialog one={one} months={months} reported={own} {...of} onClose={() => setAsked(false)} />
      )}
    </li>
  );
}

function ReportView({ report }: { report: Report }) {
  const t = useTexts(agreementTexts);
  const formats = useFormats();
  const moments = useMoments();
  const { sideName } = useCorridor();
  const counted = (name: 'jobs' | 'products' | 'publications'): Fact | undefined => {
    const count = report[name];
    return count === undefined ? undefined : { term: t(name), value: formats.number(count) };
  };
  return (
    <>
      <p className="meta">
        {t('reportedOn', { side: sideName(report.side), day: moments.day(report.reportedAt) })}
      </p>
      <Facts
        rows={[
          counted('jobs'),
          report.turnover && { term: t('turnover'), value: formats.money(report.turnover) },
          counted('products'),
          counted('publications'),
        ]}
      />
      {report.text !== '' && (
        <LanguageText language={report.language} as="p" className="case-text">
          {report.text}
        </LanguageText>
      )}
    </>
  );
}
