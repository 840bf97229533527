import { createHash } from 'node:crypto';
import type { FactAnswer, PlanSummary } from '#contracts/cases';
import { type calendarsOf, planSent, type Rulebook } from '#modules/clearance';
import type { Day } from '#platform/calendar';
import { Refusal } from '#platform/refusal';

type Calendars = ReturnType<typeof calendarsOf>;
type Facts = Readonly<Record<string, FactAnswer | null>>;
type Plan = ReturnType<typeof planSent>;

interface Planned {
  readonly facts: Facts;
  readonly beginsOn: Day;
  /** The law of this day. */
  readonly on: Day;
}

/** Plans a case from its kept facts; those that the rules of today no longer understand count for nothing and are named. */
export function makePlan(
  { rulebook, calendars }: { readonly rulebook: Rulebook; readonly calendars: Calendars },
  { facts, beginsOn, on }: Planned,
): { readonly plan: Plan; readonly notUnderstood: ReadonlySet<string> } {
  const sent = { beginsOn, asOf: on, unlisted: 'unknown' as const };
  const planning = { rulebook, calendars, today: on };
  try {
    return { plan: planSent(planning, { ...sent, facts }), notUnderstood: new Set() };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'clearance.facts-faulty') throw error;
    const faults = error.facts['faults'] as readonly { readonly fact: string }[];
    const notUnderstood = new Set(faults.map(({ fact }) => fact));
    const understood = Object.fromEntries(Object.entries(facts).filter(([fact]) => !notUnderstood.has(fact)));
    return { plan: planSent(planning, { ...sent, facts: understood }), notUnderstood };
  }
}

/** The institutions of the Union are dealt with by the Belgian side. */
const atHome = { cn: 'cn', be: 'be', eu: 'be' } as const;

/** What of a plan is kept. */
export function summaryOf({ steps, judgement, milestones }: Plan): PlanSummary {
  return {
    steps: steps
      .map(({ procedure, state, start, end, fileBy }) => ({
        procedure: procedure.id,
        state,
        side: atHome[procedure.side],
        startsOn: start.dates.typical.day,
        endsOn: end.dates.typical.day,
        ...(fileBy && { fileBy: fileBy.day }),
      }))
      .toSorted((one, other) => byId(one.procedure, other.procedure)),
    blocks: judgement.stops
      .filter(({ truth }) => truth !== 'no')
      .map(({ block, truth }) => ({
        block: block.id,
        state: truth === 'yes' ? ('stops' as const) : ('may-stop' as const),
      }))
      .toSorted((one, other) => byId(one.block, other.block)),
    milestones: milestones
      .map(({ id, earliest }) => ({ milestone: id, on: earliest.dates.typical.day }))
      .toSorted((one, other) => byId(one.milestone, other.milestone)),
  };
}

const byId = (one: string, other: string) => (one < other ? -1 : 1);

const editions = new WeakMap<Rulebook, string>();

/** A digest of everything that plans are made of: another one means that plans are to be looked at again. */
export function editionOf(rulebook: Rulebook): string {
  const known = editions.get(rulebook);
  if (known !== undefined) return known;
  const { parameters, blocks, facts, milestones } = rulebook;
  // Where a rule stands in its file says nothing about the law.
  const procedures = rulebook.procedures.map((procedure) => ({ ...procedure, place: undefined }));
  const edition = createHash('sha256')
    .update(JSON.stringify({ procedures, parameters, blocks, facts, milestones }))
    .digest('hex')
    .slice(0, 16);
  editions.set(rulebook, edition);
  return edition;
}
