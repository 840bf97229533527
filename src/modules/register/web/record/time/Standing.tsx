import type { Day } from '#platform/calendar';
import { Section, Table, Tag, useFormats, useTexts, useToday } from '#ui';
import type { RecordContent, RecordKind } from '../../../contract.ts';
import { type StatusInterval, standingOn } from '../../../domain/standing.ts';
import { RegisterDate } from '../../words/RegisterDate.tsx';
import { TextFor } from '../../words/TextFor.tsx';
import { useRegisterWords } from '../../words/use-register-words.ts';
import { ClaimSource } from '../claims/ClaimSource.tsx';
import { texts } from '../texts.ts';

/** What goes on in time: of these it matters when nobody says how they stand. */
const lasting: readonly RecordKind[] = ['agreement', 'body', 'programme', 'project', 'laboratory'];

/** How it stood: on the day that was asked for, today beside it, and over all the years. */
export function Standing({ content, asOf }: { content: RecordContent; asOf: Day | undefined }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const today = useToday();
  const { statuses, kind } = content;
  if (statuses.length === 0 && !lasting.includes(kind)) return null;
  return (
    <Section title={t('standing')}>
      <dl className="record-standing">
        {asOf && asOf !== today && (
          <OnDay term={t('onDay', { day: formats.day(asOf) })} day={asOf} statuses={statuses} />
        )}
        {today && <OnDay term={t('today')} day={today} statuses={statuses} />}
      </dl>
      {statuses.length === 0 ? <p className="note">{t('noStanding')}</p> : <Intervals content={content} />}
    </Section>
  );
}

interface OnDayProps {
  term: string;
  day: Day;
  statuses: readonly StatusInterval[];
}

function OnDay({ term, day, statuses }: OnDayProps) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  const stood = standingOn(statuses, day);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {stood.length === 0 && <Tag look="unknown">{t('notStated')}</Tag>}
        {stood.map(({ status, isCertain }) => (
          <span key={`${status.standing} ${status.from}`} className="record-stood">
            <Tag look={lookOf(status, isCertain)}>{words.of('standing', status.standing)}</Tag>{' '}
            {!isCertain && <span className="note">{t('notSure')}</span>}{' '}
            {status.note && (
              <span className="note">
                <TextFor of={status.note} />
              </span>
            )}
          </span>
        ))}
      </dd>
    </div>
  );
}

function lookOf({ standing }: StatusInterval, isCertain: boolean) {
  if (standing === 'unknown' || !isCertain) return 'unknown';
  return standing === 'restricted' ? 'late' : standing === 'active' ? 'fill' : 'plain';
}

function Intervals({ content }: { content: RecordContent }) {
  const t = useTexts(texts);
  const words = useRegisterWords();
  return (
    <Table<StatusInterval>
      caption={t('standing')}
      isCaptionHidden
      rows={content.statuses}
      keyOf={({ standing, from, source }) => `${standing} ${from} ${source}`}
      columns={[
        {
          title: t('stood'),
          isHead: true,
          cell: ({ standing }) =>
            standing === 'unknown' ? (
              <Tag look="unknown">{words.of('standing', standing)}</Tag>
            ) : (
              <span className="record-short">{words.of('standing', standing)}</span>
            ),
        },
        { title: t('fromWhen'), cell: ({ from }) => <RegisterDate date={from} /> },
        {
          title: t('untilWhen'),
          cell: ({ until }) => (until === undefined ? t('open') : <RegisterDate date={until} />),
        },
        {
          title: t('source'),
          cell: ({ note, source }) => (
            <>
              {note && <TextFor of={note} />}
              <ClaimSource content={content} of={{ source }} />
            </>
          ),
        },
      ]}
    />
  );
}
