import type { Ball, CaseState, CaseVerb, Holder } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { usualDays } from '../../domain/clock/due.ts';
import { judgeMove, type Standing, type Wish } from '../../domain/life/life.ts';
import type { CaseAction } from '../../domain/permissions/case.ts';
import { caseUnknown, changedMeanwhile, moveRefused } from '../../domain/refusals.ts';
import { factsOf, findLanding } from '../../store/landing/landings.ts';
import { findCase, type HeldCase, stateBeforeClosing, takeTurn } from '../../store/cooperations.ts';
import { demandOfCase } from '../demand-of-case.ts';
import { type AskingDeps, type CasesDeps, dueOn } from '../deps.ts';
import { ballOf } from './ball-of.ts';

const entryOf = (verb: CaseVerb): string => {
  if (verb === 'hand-over') return 'cases.case-handed-over';
  if (verb === 'close') return 'cases.case-closed';
  return verb === 'reopen' ? 'cases.case-reopened' : 'cases.case-advanced';
};

const actionOf = (verb: CaseVerb): CaseAction =>
  verb === 'hand-over' || verb === 'close' || verb === 'reopen' ? verb : 'advance';

export interface CaseMoved {
  readonly version: number;
  readonly state: CaseState;
  readonly ball?: Ball;
}

type Asked = Wish & {
  readonly version: number;
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
};

/** Moves a case: state, ball or both in one turn, by the calendar of whoever has the ball from then on. */
export async function moveCase(deps: AskingDeps, id: string, asked: Asked): Promise<CaseMoved> {
  return inTransaction(deps.db, async (db) => {
    const held = await findCase(db, id);
    if (!held) throw caseUnknown(id);
    demandOfCase(deps.caller, 'see', held);
    // First of all: whoever was overtaken hears that, and not that the ball is no longer theirs.
    if (asked.version !== held.version) throw changedMeanwhile(id, held.version);
    demandOfCase(deps.caller, actionOf(asked.verb), held);
    const move = judgeMove(await standingOf({ ...deps, db }, held), asked);
    if (move.is === 'refused') throw moveRefused(id, asked.verb, move.for);
    const { holder, to } = move;
    const days = 'days' in asked ? asked.days : undefined;
    const clock = holder ? clockOf(deps, holder, days) : { on: dueOn(deps, held.givingSide, 0).day };
    const isTaken = await takeTurn(db, id, { ...asked, to, holder, ...clock });
    if (!isTaken) throw changedMeanwhile(id, held.version);
    await record(db, entryOf(asked.verb), {
      caseId: id,
      verb: asked.verb,
      state: to,
      ...(holder && { ball: `${holder.side}/${holder.part}` }),
    });
    const moved = (await findCase(db, id))!;
    const ball = ballOf(deps, moved);
    return { version: moved.version, state: moved.state, ...(ball && { ball }) };
  });
}

function clockOf(deps: CasesDeps, { side, part }: Holder, days = usualDays[part]) {
  const { day, due } = dueOn(deps, side, days);
  return { on: day, dueOn: due };
}

/** Everything that the table of lives asks about. */
export async function standingOf({ db }: CasesDeps, held: HeldCase): Promise<Standing> {
  const before = held.state === 'closed' ? await stateBeforeClosing(db, held.id) : undefined;
  return {
    kind: held.kind,
    state: held.state,
    sides: held.sides,
    sidesWithClients: held.sides.filter((side) => (held.partyCounts[side] ?? 0) > 0),
    isDisclosed: held.isDisclosed,
    hasValidatedAgreement: held.hasValidatedAgreement,
    ...(held.kind === 'soft-landing' && { landing: factsOf(await findLanding(db, held.id)) }),
    ...(held.ballSide !== undefined && { ball: { side: held.ballSide, part: held.ballPart! } }),
    ...(before && { stateBeforeClosing: before }),
  };
}
