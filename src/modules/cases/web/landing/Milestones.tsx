import { useState } from 'react';
import { type Landing, landingMonths } from '#contracts/cases';
import { Button, Facts, LanguageText, Tag, useCorridor, useFormats, useTexts } from '#ui';
import { useMoments } from '../parts/use-moments.ts';
import type { OfCase } from './LandingDialog.tsx';
import { MilestoneDialog } from './MilestoneDialog.tsx';
import { landingTexts } from './texts/landing.ts';

type Milestone = Landing['milestones'][number];

/** How a firm fares 3, 6 and 12 months after it landed: reported by either side, confirmed by that of the host. */
export function Milestones(of: OfCase) {
  const t = useTexts(landingTexts);
  if (of.landing.milestones.length === 0) return null;
  return (
    <>
      <h3>{t('milestones')}</h3>
      <ul className="case-plan-steps">
        {of.landing.milestones.map((one) => (
          <MilestoneLine key={one.months} one={one} {...of} />
        ))}
      </ul>
    </>
  );
}

function MilestoneLine({ one, ...of }: OfCase & { one: Milestone }) {
  const t = useTexts(landingTexts);
  const formats = useFormats();
  const [asked, setAsked] = useState<'report' | 'confirm'>();
  const months = landingMonths.find((known) => known === one.months);
  const offered = [
    ...(one.report?.mayConfirm ? (['confirm'] as const) : []),
    ...(one.mayReport ? (['report'] as const) : []),
  ];
  return (
    <li className="stack-s">
      <p className="row">
        <b>{t('dueAfter', { months: one.months })}</b>
        <span className="note num">{t('dueOn', { day: formats.day(one.dueOn) })}</span>
        {one.isOverdue && <Tag look="late">{t('overdue')}</Tag>}
      </p>
      {one.report ? <ReportView report={one.report} hostSide={of.landing.hostSide} /> : <NoReport />}
      {offered.length > 0 && (
        <div className="row no-print">
          {offered.map((verb) => (
            <Button
              key={verb}
              look={verb === 'confirm' ? 'plain' : 'quiet'}
              aria-haspopup="dialog"
              onClick={() => setAsked(verb)}
            >
              {t(`verb_${verb}`)}
            </Button>
          ))}
        </div>
      )}
      {asked && months !== undefined && (
        <MilestoneDialog
          verb={asked}
          months={months}
          report={one.report}
          {...of}
          onClose={() => setAsked(undefined)}
        />
      )}
    </li>
  );
}

function NoReport() {
  const t = useTexts(landingTexts);
  return <p className="meta">{t('noReport')}</p>;
}

interface ReportProps {
  report: NonNullable<Milestone['report']>;
  hostSide: string;
}

function ReportView({ report, hostSide }: ReportProps) {
  const t = useTexts(landingTexts);
  const formats = useFormats();
  const moments = useMoments();
  const { sideName } = useCorridor();
  const host = sideName(hostSide);
  return (
    <>
      <p className="meta">
        {t('reported', { side: sideName(report.side), day: moments.day(report.reportedAt) })}
        {' · '}
        {report.confirmedAt === undefined
          ? t('unconfirmed', { side: host })
          : t('confirmed', { side: host, day: moments.day(report.confirmedAt) })}
      </p>
      <Facts
        rows={[
          { term: t('presence'), value: t(`presence_${report.presence}`) },
          report.jobs !== undefined && { term: t('jobs'), value: formats.number(report.jobs) },
          report.turnover && { term: t('turnover'), value: formats.money(report.turnover) },
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
