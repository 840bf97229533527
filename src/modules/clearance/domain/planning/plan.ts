import type { Day } from '#platform/calendar';
import type { Rulebook } from '../rules/catalogue.ts';
import type { CaseFacts } from '../rules/condition.ts';
import { holdsUp, type Procedure, type Side } from '../rules/procedure.ts';
import { type Judgement, judgeCase, type Verdict } from '../judging/judge-case.ts';
import { type Calendars, datesOf, type NodeDates } from './dates.ts';
import { type Graph, graphOf, placeOf, plannedOf } from './graph.ts';
import { endOfPeriod, lengthOn } from './period.ts';
import type { Dated } from './working-calendar.ts';
import {
  criticalPath,
  lastMilestone,
  type Scenario,
  scenarios,
  slackOf,
  type Times,
  timesOf,
} from './schedule.ts';

type PerScenario<T> = Readonly<Record<Scenario, T>>;

/** Days from the beginning and the day itself, for low, typical and high estimates. */
export interface Earliest {
  readonly days: PerScenario<number>;
  readonly dates: PerScenario<Dated>;
}

/** A procedure on the timeline. */
export interface Step {
  readonly procedure: Procedure;
  readonly state: 'required' | 'undetermined';
  readonly isCounted: boolean;
  readonly start: Earliest;
  readonly end: Earliest;
  /** The day by which the period of the law or of practice would end, if complete on the typical start. */
  readonly period?: { readonly length: number; readonly ends: Dated };
  /** The last day for filing, counted from the milestone at its typical date. */
  readonly fileBy?: Dated;
  readonly slackDays: number;
  readonly isCritical: boolean;
}

export interface MilestonePlan {
  readonly id: string;
  readonly earliest: Earliest;
  readonly waitsFor: readonly string[];
  /** The chain of procedures that decides it. */
  readonly path: readonly string[];
}

/** What a case needs, in which order, and when at the earliest. */
export interface Plan {
  readonly judgement: Judgement;
  readonly begins: Day;
  readonly steps: readonly Step[];
  readonly milestones: readonly MilestonePlan[];
  readonly criticalPath: readonly string[];
  readonly graph: Graph;
}

interface PlanRequest {
  readonly facts: CaseFacts;
  /** The law of this day. */
  readonly on: Day;
  /** The first day of work; the same as `on` when it is not said. */
  readonly begins?: Day;
}

interface Timeline {
  readonly graph: Graph;
  readonly times: PerScenario<Times>;
  readonly dates: PerScenario<readonly NodeDates[]>;
}

/** Plans a case from its facts. */
export function planCase(rulebook: Rulebook, request: PlanRequest, calendars: Calendars): Plan {
  const { facts, on, begins = on } = request;
  const judgement = judgeCase(rulebook, facts, on);
  const graph = graphOf(plannedOf(judgement));
  const sideOf = (id: string): Side => rulebook.procedure.get(id)!.side;
  const per = <T>(make: (scenario: Scenario) => T) =>
    Object.fromEntries(scenarios.map((scenario) => [scenario, make(scenario)])) as Record<Scenario, T>;
  const timeline: Timeline = {
    graph,
    times: per((scenario) => timesOf(graph, scenario)),
    dates: per((scenario) => datesOf(graph, { begins, scenario, calendars, sideOf })),
  };
  const milestones = milestonesOf(timeline);
  const last = lastMilestone(graph, timeline.times.typical);
  const whole = last < 0 ? [] : criticalPath(graph, timeline.times.typical, last);
  const steps = stepsOf({ judgement, timeline, calendars, critical: new Set(whole) }, rulebook);
  return { judgement, begins, steps, milestones, criticalPath: whole, graph };
}

function earliestAt({ times, dates }: Timeline, place: number, edge: 'start' | 'end'): Earliest {
  const per = <T>(make: (scenario: Scenario) => T) => ({
    low: make('low'),
    typical: make('typical'),
    high: make('high'),
  });
  return {
    days: per((scenario) => times[scenario][edge][place]!),
    dates: per((scenario) => dates[scenario][place]![edge]),
  };
}

function milestonesOf(timeline: Timeline): MilestonePlan[] {
  const { graph, times } = timeline;
  return graph.nodes.flatMap(({ id, kind, after }, place) =>
    kind === 'procedure'
      ? []
      : [
          {
            id,
            earliest: earliestAt(timeline, place, 'end'),
            waitsFor: after.map((before) => graph.nodes[before]!.id),
            path: criticalPath(graph, times.typical, place),
          },
        ],
  );
}

interface Around {
  readonly judgement: Judgement;
  readonly timeline: Timeline;
  readonly calendars: Calendars;
  readonly critical: ReadonlySet<string>;
}

function stepsOf(around: Around, rulebook: Rulebook): Step[] {
  const slack = slackOf(around.timeline.graph, around.timeline.times.typical);
  return around.judgement.verdicts
    .filter(({ state }) => state !== 'not-required')
    .map((verdict) => stepOf(verdict, { ...around, slack }, rulebook));
}

function stepOf(
  { procedure, state }: Verdict,
  { judgement, timeline, calendars, critical, slack }: Around & { readonly slack: Float64Array },
  rulebook: Rulebook,
): Step {
  const place = placeOf(timeline.graph, 'procedure', procedure.id)!;
  const start = earliestAt(timeline, place, 'start');
  const { duration, deadline } = procedure;
  const length = lengthOn(duration, rulebook.parameter, judgement.on);
  const period = length !== undefined && {
    length,
    ends: endOfPeriod(
      { length, unit: duration.unit, calendar: duration.calendar },
      start.dates.typical,
      calendars,
    ),
  };
  const filed = deadline && fileBy(deadline, { timeline, calendars, procedure });
  return {
    procedure,
    state: state as Step['state'],
    isCounted: holdsUp(procedure),
    start,
    end: earliestAt(timeline, place, 'end'),
    ...(period && { period }),
    ...(filed && { fileBy: filed }),
    slackDays: slack[place]!,
    isCritical: critical.has(procedure.id),
  };
}

/** A contract takes effect when it is signed unless something else holds its effect up. */
function fileBy(
  { milestone, value, unit }: NonNullable<Procedure['deadline']>,
  { timeline, calendars, procedure }: Pick<Around, 'timeline' | 'calendars'> & { procedure: Procedure },
): Dated {
  const place =
    placeOf(timeline.graph, 'milestone', milestone) ?? placeOf(timeline.graph, 'milestone', 'signing')!;
  const from = timeline.dates.typical[place]!.end;
  return endOfPeriod({ length: value, unit, calendar: procedure.side }, from, calendars);
}
