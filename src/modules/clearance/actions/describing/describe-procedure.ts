import type { Day } from '#platform/calendar';
import type { ProcedurePage, ProcedureRow } from '../../contract.ts';
import { cautionFor } from '../../domain/explaining/explain.ts';
import { tellCondition } from '../../domain/explaining/tell-condition.ts';
import { timeOf } from '../../domain/judging/judge-case.ts';
import type { Block, Pack, Rulebook } from '../../domain/rules/catalogue.ts';
import { factsOf, testsOf } from '../../domain/rules/condition.ts';
import type { Parameter } from '../../domain/rules/parameter.ts';
import type { Procedure } from '../../domain/rules/procedure.ts';
import { describePeriod } from './describe-period.ts';
import { describeWords } from './describe-step.ts';
import { announcedTold, namedIn, procedureNamed, sourcesNamed } from './named-in.ts';

/** A procedure in the list of all, as its rule stands on a day. */
export const describeRow = (rulebook: Rulebook, procedure: Procedure, on: Day): ProcedureRow => ({
  id: procedure.id,
  name: procedure.name,
  side: procedure.side,
  ...(procedure.region !== undefined && { region: procedure.region }),
  subject: namedIn(rulebook.subjects, procedure.subject),
  nature: namedIn(rulebook.natures, procedure.nature),
  authority: namedIn(rulebook.authorities, procedure.authority),
  confidence: procedure.confidence,
  from: procedure.from,
  ...(procedure.until !== undefined && { until: procedure.until }),
  time: timeOf(procedure, on),
  reviewed: procedure.reviewed,
});

/** A procedure with its history: everything the packs know of it, whatever the case. */
export function describeProcedure(rulebook: Rulebook, procedure: Procedure, on: Day): ProcedurePage {
  const { id, planningDays, deadline, startsAfter, duration } = procedure;
  const milestone = (name: string) => namedIn(rulebook.milestones, name);
  return {
    ...describeWords(rulebook, procedure),
    ...describeRow(rulebook, procedure, on),
    caution: cautionFor(rulebook, procedure),
    when: tellCondition({ rulebook, on }, procedure.when),
    variants: procedure.variants.map(({ text, when }) => ({
      text,
      when: tellCondition({ rulebook, on }, when),
    })),
    period: {
      ...describePeriod(rulebook, procedure, on),
      ...(typeof duration.value === 'string' && { figure: duration.value }),
    },
    planningDays,
    ...(deadline && {
      fileWithin: {
        milestone: milestone(deadline.milestone),
        value: deadline.value,
        unit: namedIn(rulebook.units, deadline.unit),
      },
    }),
    ...(startsAfter !== undefined && { startsAfter: milestone(startsAfter) }),
    mustPrecede: procedure.mustPrecede.map(milestone),
    ...neighboursOf(rulebook, procedure),
    ...historyOf(rulebook, procedure, on),
    watch: rulebook.watchList
      .filter(({ procedures }) => procedures.includes(id))
      .map((entry) => announcedTold(rulebook, entry)),
  };
}

function neighboursOf(rulebook: Rulebook, { id, dependsOn, when }: Procedure) {
  return {
    dependsOn: dependsOn.map((name) => procedureNamed(rulebook, name)),
    neededBy: rulebook.procedures
      .filter((other) => other.dependsOn.includes(id))
      .map((other) => procedureNamed(rulebook, other.id)),
    facts: factsOf(when).map((name) => ({ id: name, name: rulebook.fact.get(name)!.question })),
  };
}

/** What changed, and what will: figures by date, blocks, and the editions of the pack that speak of it. */
function historyOf(rulebook: Rulebook, procedure: Procedure, on: Day) {
  const { id, side, subject } = procedure;
  const pack = rulebook.packs.find((one) => one.side === side && one.subject === subject)!;
  return {
    figures: figuresOf(rulebook, procedure).map((figure) => figureTold(rulebook, figure)),
    blocks: rulebook.blocks
      .filter((block) => block.procedure === id)
      .map((block) => blockTold(rulebook, block, on)),
    changes: editionsAbout(rulebook, procedure, pack),
    pack: { id: pack.id, title: pack.title, version: pack.version, reviewed: pack.reviewed },
  };
}

/** Figures in its conditions and its period, and those that say they are used in it. */
function figuresOf({ parameters }: Rulebook, { id, when, variants, duration }: Procedure): Parameter[] {
  const tests = [when, ...variants.map((variant) => variant.when)].flatMap(testsOf);
  const named = new Set([...tests.map(({ parameter }) => parameter), duration.value]);
  return parameters.filter((figure) => named.has(figure.id) || figure.usedIn.includes(id));
}

const figureTold = (rulebook: Rulebook, { id, unit, values, status, source, note }: Parameter) => {
  const [found] = source === undefined ? [] : sourcesNamed(rulebook, [source]);
  return {
    id,
    unit: namedIn(rulebook.units, unit),
    isSeen: status === 'seen',
    ...(found && { source: found }),
    ...(note && { note }),
    values: values
      .toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))
      .map(({ value, ...dates }) => ({
        ...dates,
        value: typeof value === 'object' ? [...value] : value,
      })),
  };
};

const blockTold = (rulebook: Rulebook, { id, effect, when, from, until }: Block, on: Day) => ({
  id,
  name: effect,
  when: tellCondition({ rulebook, on }, when),
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});

/** Lines of the changelog that name the procedure or one of its figures. */
function editionsAbout(rulebook: Rulebook, procedure: Procedure, { editions }: Pack) {
  const names = [procedure.id, ...figuresOf(rulebook, procedure).map(({ id }) => id)];
  const isAbout = (line: string) =>
    names.some((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(line));
  return editions
    .map(({ version, reviewed, lines }) => ({ version, reviewed, lines: lines.filter(isAbout) }))
    .filter(({ lines }) => lines.length > 0)
    .toSorted((one, other) => (one.reviewed < other.reviewed ? 1 : -1));
}
