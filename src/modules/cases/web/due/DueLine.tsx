import { finishTask, type Owed, setFollowUp, tickTask } from '#contracts/cases';
import {
  Button,
  callEndpoint,
  langOf,
  LanguageText,
  PageLink,
  Side,
  Tag,
  useAct,
  useFormats,
  useTexts,
} from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { DaysLeft } from '../parts/DaysLeft.tsx';
import type { Outcomes } from '../parts/OutcomeNotice.tsx';
import { isOvertaken } from '../parts/overtaken.ts';
import { Refused } from '../parts/Refused.tsx';
import { dueTexts } from './texts/due.ts';

interface Props {
  row: Owed;
  outcomes: Outcomes;
}

/** Something that is due: what, in which case, for which side, until when; done from here where that takes one step. */
export function DueLine({ row, outcomes }: Props) {
  const t = useTexts(dueTexts);
  const act = useDoing(outcomes);
  const words = useWhat(row);
  const { task, agreement, due } = row;
  const id = row.case.id;
  const finish = task && (() => callEndpoint(finishTask, { id, taskId: task.id, version: task.version }));
  const close =
    row.kind === 'follow-up' && agreement && due
      ? () => callEndpoint(setFollowUp, { id, agreementId: agreement.id, dueOn: due.on, isDone: true })
      : undefined;
  const doing = finish ?? close;
  return (
    <li>
      <div className="stack-s case-due-what">
        <p className="row">
          <Tag look="quiet">{t(`kind_${row.kind}`)}</Tag>
          <b>
            <span {...(words.isWritten ? langOf(row.language) : {})}>{words.text}</span>
          </b>
        </p>
        <p>
          <PageLink to={`/cases/${id}`}>
            <span {...langOf(row.case.language)}>{row.case.title}</span>
          </PageLink>{' '}
          <span className="note num case-due-code">{row.case.trackingCode}</span>
        </p>
        <DueFacts row={row} />
      </div>
      {doing && (
        <div className="no-print">
          <Button disabled={act.isBusy} onClick={() => act.take(doing, t('isDone', { what: words.text }))}>
            {t('done')}
            <span className="sr"> {words.text}</span>
          </Button>
        </div>
      )}
      {task && task.checklist.length > 0 && <Checklist row={row} task={task} act={act} />}
      <Refused error={act.error} />
    </li>
  );
}

/** What was written names itself; for the rest the kind says it, with what came of which agreement. */
function useWhat(row: Owed): { text: string; isWritten: boolean } {
  const t = useTexts(dueTexts);
  if (row.title !== '') return { text: row.title, isWritten: true };
  const after =
    row.months !== undefined &&
    t(`what_${row.kind === 'milestone' ? 'milestone' : 'outcome'}`, { months: row.months });
  const text = after || t(row.kind === 'follow-up' ? 'what_follow-up' : 'what_ball');
  return { text, isWritten: false };
}

function DueFacts({ row: { owner, due } }: { row: Owed }) {
  const t = useTexts(dueTexts);
  const names = useCaseNames();
  const formats = useFormats();
  return (
    <p className="row note">
      <Side code={owner.side} />
      <span>{names.of('part', owner.part)}</span>
      {due && (
        <>
          <span className="num">{t('until', { day: formats.day(due.on) })}</span>
          <DaysLeft ball={due} />
        </>
      )}
    </p>
  );
}

type Doing = ReturnType<typeof useDoing>;

/** Ticks and finishes; whoever was too late is told so, and sees how it stands now. */
function useDoing(outcomes: Outcomes) {
  const act = useAct();
  return {
    isBusy: act.isBusy,
    error: act.error,
    take: (work: () => Promise<unknown>, says?: string) =>
      act.run(async () => {
        try {
          await work();
        } catch (error) {
          if (!isOvertaken(error)) throw error;
          return outcomes.onOvertaken();
        }
        if (says === undefined) outcomes.again();
        else outcomes.onTaken(says);
      }),
  };
}

interface ChecklistProps {
  row: Owed;
  task: NonNullable<Owed['task']>;
  act: Doing;
}

function Checklist({ row, task, act }: ChecklistProps) {
  const t = useTexts(dueTexts);
  const done = task.checklist.filter(({ isDone }) => isDone).length;
  return (
    <details>
      <summary>{t('checklist', { done, count: task.checklist.length })}</summary>
      {task.checklist.map(({ text, isDone }, place) => (
        // Lines have no name but their place.
        <label key={`${place} ${text}`} className="case-plan-choice">
          <input
            type="checkbox"
            checked={isDone}
            disabled={act.isBusy}
            onChange={() =>
              act.take(() =>
                callEndpoint(tickTask, {
                  id: row.case.id,
                  taskId: task.id,
                  place,
                  version: task.version,
                  isDone: !isDone,
                }),
              )
            }
          />
          <LanguageText language={row.language}>{text}</LanguageText>
        </label>
      ))}
    </details>
  );
}
