import type { Landing, LandingAct } from '#contracts/cases';
import { knownPeople } from '#modules/access';
import { partyNames } from '#modules/parties';
import { type Language, textFor } from '#platform/languages';
import { isSettled, judgeReport } from '../../domain/landing/judge-landing.ts';
import { isLandingVerb, lackingFor } from '../../domain/landing/lacking.ts';
import { milestoneDays } from '../../domain/landing/milestones.ts';
import type { LandingAction } from '../../domain/landing/permissions.ts';
import { advancesFrom } from '../../domain/life/life.ts';
import { factsOf, type HeldLanding, type HeldReport, listReports } from '../../store/landing/landings.ts';
import { earlierDay, laterDay } from '../agreement/agreement-for.ts';
import type { AskingDeps } from '../deps.ts';
import type { LandingDeps } from './deps.ts';
import { mayWithLanding, type SeenLanding, seenLanding } from './landing-for.ts';

/** The record of a soft landing as its page shows it, and what the next step still wants of it. */
export async function readLanding(
  deps: LandingDeps,
  { id, reader }: { readonly id: string; readonly reader: Language },
): Promise<Landing> {
  const seen = await seenLanding(deps, id);
  const { held, landing } = seen;
  const reports = await listReports(deps.db, id);
  const host = landing.host && (await hostTold(deps, landing.host, reader));
  const next = nextOf(seen);
  return {
    version: landing.version,
    arrivingSide: held.givingSide,
    hostSide: held.receivingSide,
    ...(landing.link && { link: landing.link }),
    ...(host && { host }),
    ...(landing.space && { space: landing.space }),
    ...(landing.landedOn !== undefined && { landedOn: landing.landedOn }),
    tasks: {
      count: deps.landingPack.get(held.receivingSide)?.length ?? 0,
      ...(landing.tasksAddedAt && { addedAt: landing.tasksAddedAt.toISOString() }),
    },
    milestones: milestonesOf(deps, seen, reports),
    ...(next && { next }),
    may: offered(deps, seen),
  };
}

async function hostTold(
  { db }: AskingDeps,
  { organisationId, decision }: NonNullable<HeldLanding['host']>,
  reader: Language,
): Promise<NonNullable<Landing['host']>> {
  const party = (await partyNames(db, [organisationId])).get(organisationId)!;
  const { text = party.name, language = reader } = textFor(party.names, reader) ?? {};
  const person =
    decision?.by === undefined ? undefined : (await knownPeople(db, [decision.by])).get(decision.by);
  return {
    organisation: { id: party.id, name: text, language },
    ...(decision && {
      decision: {
        is: decision.is,
        at: decision.at.toISOString(),
        note: decision.note,
        ...(person && { person: { id: person.id, name: person.name } }),
      },
    }),
  };
}

function nextOf({ held, landing }: SeenLanding): Landing['next'] {
  const verb = advancesFrom(held.kind, held.state)[0];
  if (verb === undefined || !isLandingVerb(verb)) return undefined;
  return { verb, lacks: lackingFor(verb, factsOf(landing)) };
}

function milestonesOf(
  deps: AskingDeps,
  { held, landing }: SeenLanding,
  reports: readonly HeldReport[],
): Landing['milestones'] {
  if (landing.landedOn === undefined) return [];
  const { landedOn } = landing;
  const mayConfirm = held.state !== 'closed' && mayWithLanding(deps, 'confirm-landing', held);
  return milestoneDays(landedOn).map(({ months, dueOn }) => {
    const row = reports.find((one) => one.months === months);
    const isConfirmed = Boolean(row?.confirmed_at);
    const asked = { state: held.state, landedOn, months, isConfirmed, today: laterDay(deps) };
    return {
      months,
      dueOn,
      isOverdue: !isConfirmed && dueOn < earlierDay(deps) && held.state !== 'closed',
      mayReport: judgeReport(asked).length === 0 && mayWithLanding(deps, 'report-landing', held),
      ...(row && { report: reportTold(row, mayConfirm && !isConfirmed) }),
    };
  });
}

const reportTold = (row: HeldReport, mayConfirm: boolean) => ({
  side: row.side,
  presence: row.presence,
  text: row.text,
  language: row.language,
  reportedAt: row.reported_at.toISOString(),
  version: row.version,
  mayConfirm,
  ...(row.jobs !== null && { jobs: row.jobs }),
  ...(row.turnover !== null && { turnover: { amount: row.turnover, currency: row.currency! } }),
  ...(row.confirmed_at && { confirmedAt: row.confirmed_at.toISOString() }),
});

const acts: readonly (readonly [LandingAct, LandingAction])[] = [
  ['link', 'state-link'],
  ['host', 'name-host'],
  ['decision', 'decide-host'],
  ['space', 'offer-space'],
  ['day', 'set-landing-day'],
  ['tasks', 'add-landing-tasks'],
];

/** What is both the caller's and possible now. */
function offered(deps: AskingDeps, { held, landing }: SeenLanding): LandingAct[] {
  if (held.state === 'closed') return [];
  const facts = factsOf(landing);
  return acts.flatMap(([part, action]) => {
    if (part === 'decision' && facts.host === undefined) return [];
    if (part === 'tasks' && landing.tasksAddedAt) return [];
    if (isSettled(part, held.state, facts)) return [];
    return mayWithLanding(deps, action, held) ? [part] : [];
  });
}
