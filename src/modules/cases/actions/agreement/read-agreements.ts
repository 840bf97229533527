import type { Agreement, AgreementAct, DueLine } from '#contracts/cases';
import { judgePermission } from '#platform/permissions';
import { stepsFrom } from '../../domain/agreement/judge-agreement.ts';
import { outcomeDays } from '../../domain/agreement/outcome-days.ts';
import { claimPermissions } from '../../domain/agreement/permissions.ts';
import { type HeldAgreement, listOfCase } from '../../store/agreement/agreements.ts';
import { listDue, listFollowUps, listOutcomes, listSteps } from '../../store/agreement/followed.ts';
import { listPublications, recordsOfAgreements } from '../../store/agreement/publications.ts';
import type { HeldCase } from '../../store/cooperations.ts';
import type { AskingDeps } from '../deps.ts';
import { caseFor, earlierDay, mayWithAgreement } from './agreement-for.ts';

/** Agreements of a case with how they came about, what is followed up, and what became of them. */
export async function readAgreements(
  deps: AskingDeps,
  id: string,
): Promise<{ rows: Agreement[]; mayClaim: boolean }> {
  const held = await caseFor(deps, id);
  const agreements = await listOfCase(deps.db, id);
  const mayClaim =
    held.state !== 'closed' &&
    held.isDisclosed &&
    judgePermission(claimPermissions['claim-agreement'], deps.caller, held).is === 'permitted';
  if (agreements.length === 0) return { rows: [], mayClaim };
  const around = await readAround(
    deps,
    agreements.map((one) => one.id),
  );
  return { rows: agreements.map((agreement) => shown(deps, { held, agreement }, around)), mayClaim };
}

/** What the caller's cases owe: outcomes and follow-ups. */
export const readDue = (deps: AskingDeps): Promise<DueLine[]> => listDue(deps.db, earlierDay(deps));

type Around = Awaited<ReturnType<typeof readAround>>;

async function readAround({ db }: AskingDeps, ids: readonly string[]) {
  return {
    steps: Map.groupBy(await listSteps(db, ids), ({ agreement_id }) => agreement_id),
    followUps: Map.groupBy(await listFollowUps(db, ids), ({ agreement_id }) => agreement_id),
    publications: Map.groupBy(await listPublications(db, ids), ({ agreementId }) => agreementId),
    records: await recordsOfAgreements(db, ids),
    outcomes: Map.groupBy(await listOutcomes(db, ids), ({ agreement_id }) => agreement_id),
  };
}

interface Held {
  readonly held: HeldCase;
  readonly agreement: HeldAgreement;
}

function shown(deps: AskingDeps, one: Held, around: Around): Agreement {
  const { id, version, state, claimedSide, decidedSide, stated } = one.agreement;
  return {
    ...stated,
    id,
    version,
    state,
    claimedSide,
    ...(decidedSide !== undefined && { decidedSide }),
    steps: (around.steps.get(id) ?? []).map(({ verb, side, taken_at, reason }) => ({
      verb,
      side,
      takenAt: taken_at.toISOString(),
      ...(reason !== null && { reason }),
    })),
    followUps: (around.followUps.get(id) ?? []).map(({ due_on, note, done_at }) => ({
      dueOn: due_on,
      note,
      ...(done_at !== null && { doneAt: done_at.toISOString() }),
    })),
    outcomes: state === 'validated' ? outcomesOf(deps, one.agreement, around.outcomes.get(id) ?? []) : [],
    publications: (around.publications.get(id) ?? []).map(({ side, shows }) => ({ side, shows })),
    ...(around.records.has(id) && { record: around.records.get(id)! }),
    may: offered(deps, one),
  };
}

type OutcomeRow = Awaited<ReturnType<typeof listOutcomes>>[number];

function outcomesOf(
  deps: AskingDeps,
  { stated }: HeldAgreement,
  rows: readonly OutcomeRow[],
): Agreement['outcomes'] {
  const today = earlierDay(deps);
  return outcomeDays(stated.signedOn).map(({ months, dueOn }) => {
    const reports = rows.filter((row) => row.months === months).map(reportOf);
    return { months, dueOn, reports, isOverdue: reports.length === 0 && dueOn < today };
  });
}

const reportOf = (row: OutcomeRow): Agreement['outcomes'][number]['reports'][number] => ({
  side: row.side,
  reportedAt: row.reported_at.toISOString(),
  text: row.text,
  language: row.language,
  ...(row.jobs !== null && { jobs: row.jobs }),
  ...(row.turnover !== null && { turnover: { amount: row.turnover, currency: row.currency! } }),
  ...(row.products !== null && { products: row.products }),
  ...(row.publications !== null && { publications: row.publications }),
});

/** What is both the caller's and possible now. */
function offered({ caller }: AskingDeps, one: Held): AgreementAct[] {
  const { state } = one.agreement;
  const steps = stepsFrom[state].filter((verb) => mayWithAgreement(caller, `${verb}-agreement`, one));
  if (state !== 'validated') return [...steps];
  return [
    ...(mayWithAgreement(caller, 'set-follow-up', one) ? (['set-follow-up'] as const) : []),
    ...(mayWithAgreement(caller, 'report-outcome', one) ? (['report'] as const) : []),
    ...(mayWithAgreement(caller, 'publish-agreement', one) ? (['publish'] as const) : []),
  ];
}
