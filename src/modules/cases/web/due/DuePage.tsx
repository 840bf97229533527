import { useQueryClient } from '@tanstack/react-query';
import { type DueGroup, dueGroups, listDue, type Owed } from '#contracts/cases';
import {
  Column,
  Columns,
  Empty,
  Page,
  PageLink,
  Pager,
  Section,
  useAddress,
  useEndpoint,
  useFormats,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { NoEntry } from '../parts/NoEntry.tsx';
import { OutcomeNotice, type Outcomes, useOutcome } from '../parts/OutcomeNotice.tsx';
import { BothCalendars } from './BothCalendars.tsx';
import { CalendarFeed } from './CalendarFeed.tsx';
import { DueLine } from './DueLine.tsx';
import { Reminders } from './Reminders.tsx';
import { dueTexts } from './texts/due.ts';
import '../cases.css';
import '../plan/plan.css';
import './due.css';

/** What the reader owes over all cases, by when, and how the days come to them elsewhere. */
export function DuePage() {
  const t = useTexts(dueTexts);
  const reader = useLanguage();
  const answers = useQueryClient();
  const { value } = useAddress();
  const group = dueGroups.find((one) => one === value('group'));
  const after = value('after');
  const asked = useEndpoint(
    listDue,
    { reader, ...(group && { group }), ...(after !== undefined && { after }) },
    { keepsFormer: true, isAlwaysAsked: true },
  );
  const outcomes = useOutcome(() => void answers.invalidateQueries());
  const { answer, error, again } = asked;
  if (error && !answer) return <NoEntry title={t('due')} error={error} onAgain={again} />;
  return (
    <Page title={t('due')} lede={t('dueLede')} crumbs={[{ to: '/cases', title: t('cases') }]}>
      {!answer && <Waiting says={t('fetching')} lines={8} />}
      {answer && (
        <Columns>
          <Column span={8}>
            <div className="stack" aria-busy={asked.isFormer}>
              <Counts counts={answer.counts} group={group} />
              <OutcomeNotice outcome={outcomes.outcome} />
              {answer.rows.length === 0 && <NothingDue group={group} />}
              <Groups rows={answer.rows} outcomes={outcomes} />
              <Pager shown={answer.rows.length} total={answer.total} next={answer.next} />
            </div>
          </Column>
          <Column span={4} as="aside" label={t('elsewhere')}>
            <Reminders />
            <CalendarFeed />
          </Column>
        </Columns>
      )}
      <div className="case-due-calendars">
        <BothCalendars />
      </div>
    </Page>
  );
}

/** How much is due when; each leads to those alone, and the chosen one back to all. */
function Counts({
  counts,
  group,
}: {
  counts: Readonly<Record<DueGroup, number>>;
  group: DueGroup | undefined;
}) {
  const t = useTexts(dueTexts);
  const formats = useFormats();
  return (
    <nav aria-label={t('when')}>
      <ul className="case-turns">
        {dueGroups.map((one) => (
          <li key={one} className={one === 'overdue' && counts[one] > 0 ? 'late' : undefined}>
            <PageLink
              to="/cases/due"
              query={one === group ? {} : { group: one }}
              aria-current={one === group ? 'true' : undefined}
            >
              <b>{formats.number(counts[one])}</b> <span>{t(`group_${one}`)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      {group && (
        <p>
          <PageLink to="/cases/due">{t('showAll')}</PageLink>
        </p>
      )}
    </nav>
  );
}

function Groups({ rows, outcomes }: { rows: readonly Owed[]; outcomes: Outcomes }) {
  const t = useTexts(dueTexts);
  return dueGroups
    .map((group) => [group, rows.filter((row) => row.group === group)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([group, own]) => (
      <Section key={group} title={t(`title_${group}`)}>
        <ul className="case-plan-steps case-due-list">
          {own.map((row) => (
            <DueLine key={row.key} row={row} outcomes={outcomes} />
          ))}
        </ul>
      </Section>
    ));
}

function NothingDue({ group }: { group: DueGroup | undefined }) {
  const t = useTexts(dueTexts);
  const all = (
    <PageLink key="all" to="/cases/due">
      {t('showAll')}
    </PageLink>
  );
  const desk = (
    <PageLink key="desk" to="/cases">
      {t('toCases')}
    </PageLink>
  );
  return <Empty title={t(group ? 'noneHere' : 'none')} tries={group ? [all, desk] : [t('noneSay'), desk]} />;
}
