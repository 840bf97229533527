import type { CommitmentState, Progress, RecordContent, RecordLine, SessionPage } from '#contracts/register';
import type { Day } from '#platform/calendar';
import { beginOf, chosen, endOf, valuesOf } from '../claims.ts';
import { knownSpan } from '../dates/edtf.ts';
import { standingOn } from '../standing.ts';

/** A record with what lists say of it. */
export interface Told {
  readonly line: RecordLine;
  readonly content: RecordContent;
}

/** Everything that a session is told from. */
export interface Around {
  readonly session: Told;
  readonly body: Told | undefined;
  /** All sessions of the body, this one among them. */
  readonly sessions: readonly Told[];
  /** All commitments that were agreed in one of these. */
  readonly commitments: readonly Told[];
  /** Projects, laboratories and results, of which those that began or ended between two sessions are named. */
  readonly others: readonly Told[];
  readonly today: Day;
}

type Named = SessionPage['session'];
const named = ({ line }: Told): Named => {
  const { fields: _fields, sides: _sides, isDisputed: _disputed, ...rest } = line;
  return rest;
};

/** The first day that a session may mean. */
const dayOf = ({ content }: Told): Day | undefined => knownSpan(beginOf(content))?.from;

/** Tells a session; what lies between two of them writes itself from the records. */
export function tellSession(around: Around): Omit<SessionPage, 'content'> {
  const { session, body, today } = around;
  const dated = around.sessions
    .filter((one) => dayOf(one) !== undefined)
    .toSorted((one, other) => dayOf(one)!.localeCompare(dayOf(other)!));
  const place = dated.findIndex(({ line }) => line.reference === session.line.reference);
  const [previous, next] = place < 0 ? [] : [dated[place - 1], dated[place + 1]];
  const on = dayOf(session);
  const before = previous && dayOf(previous);
  const after = (next && dayOf(next)) ?? today;
  return {
    session: named(session),
    ...(body && { body: named(body) }),
    ...(previous && { previous: named(previous) }),
    ...(next && { next: named(next) }),
    agreed: statesOn(around, today).filter((one) => one.session.reference === session.line.reference),
    ...(before && on && { since: progressBetween(around, [before, on]) }),
    agenda: {
      on: after,
      open: statesOn(around, after)
        .filter(({ isOpen, session: agreed }) => isOpen && !isAfter(around, agreed.reference, on))
        .toSorted((one, other) => lastDay(one).localeCompare(lastDay(other))),
      ...(on && on < after && { since: progressBetween(around, [on, after]) }),
    },
  };
}

const isAfter = ({ sessions }: Around, reference: string, on: Day | undefined): boolean => {
  const agreed = sessions.find(({ line }) => line.reference === reference);
  const day = agreed && dayOf(agreed);
  return on !== undefined && day !== undefined && day > on;
};

/** What has no last day comes last. */
const lastDay = ({ due }: CommitmentState) => knownSpan(due)?.until ?? '9999';

const statesOn = (around: Around, day: Day): CommitmentState[] =>
  around.commitments.flatMap((commitment) => stateOn(around, commitment, day) ?? []);

const closed: ReadonlySet<string> = new Set(['ended', 'expired', 'succeeded']);

/** How a commitment stood on a day; nothing before it was agreed. */
function stateOn({ sessions }: Around, commitment: Told, day: Day): CommitmentState | undefined {
  const { content } = commitment;
  const agreed = content.links.find(({ relation }) => relation === 'agreed-in')?.to;
  const session = sessions.find(
    ({ line }) => agreed && 'record' in agreed && line.reference === agreed.record,
  );
  if (!session || (dayOf(session) ?? day) > day) return undefined;
  const standing = standingOn(content.statuses, day).at(-1)?.status.standing ?? 'active';
  const due = chosen(content, 'due', 'date')?.date;
  const isOpen = !closed.has(standing);
  return {
    record: named(commitment),
    session: named(session),
    owners: valuesOf(content, 'owner', 'party'),
    ...(due !== undefined && { due }),
    standing,
    isOpen,
    isLate: isOpen && (knownSpan(due)?.until ?? day) < day,
    evidence: evidenceUntil(content, day),
  };
}

type Evidence = CommitmentState['evidence'];

/** Evidence counts from the day on which it was stated, published, or read. */
function evidenceUntil({ claims, sources }: RecordContent, day: Day): Evidence {
  return claims.flatMap(({ property, value, source: key, statedOn }) => {
    if (property !== 'evidence' || value.is !== 'link') return [];
    const source = sources.find((one) => one.key === key);
    const since = knownSpan(statedOn ?? source?.publishedOn ?? source?.readOn)?.from;
    return since === undefined || since <= day ? [value] : [];
  });
}

/** What happened after one day until another one: promises kept or not, what began and ended, what came of it. */
export function progressBetween(around: Around, [from, until]: readonly [Day, Day]): Progress {
  const isWithin = (day: Day | undefined) => day !== undefined && from < day && day <= until;
  const began = around.others.filter(({ content }) => isWithin(knownSpan(beginOf(content))?.from));
  const ended = around.others.filter(({ content }) => isWithin(knownSpan(endOf(content))?.until));
  const isResult = ({ line }: Told) => line.kind === 'result';
  return {
    from,
    until,
    changed: around.commitments.flatMap((commitment) => changeOf(around, commitment, [from, until]) ?? []),
    begun: began.filter((one) => !isResult(one)).map(named),
    ended: ended.filter((one) => !isResult(one)).map(named),
    results: began.filter(isResult).map(named),
  };
}

function changeOf(
  around: Around,
  commitment: Told,
  [from, until]: readonly [Day, Day],
): Progress['changed'][number] | undefined {
  const [before, now] = [stateOn(around, commitment, from), stateOn(around, commitment, until)];
  if (!now) return undefined;
  const known = new Set(before?.evidence.map(({ href }) => href));
  const evidence = now.evidence.filter(({ href }) => !known.has(href));
  const isSame = before?.standing === now.standing && evidence.length === 0 && before.isLate === now.isLate;
  return isSame ? undefined : { commitment: now, ...(before && { was: before.standing }), evidence };
}
