import type { z } from 'zod';
import type { Block, FactDefinition, Source, WatchEntry } from '../domain/rules/catalogue.ts';
import type { Parameter } from '../domain/rules/parameter.ts';
import type { Deadline, Duration, Law, Procedure, Side } from '../domain/rules/procedure.ts';
import type { blocksFile, figuresFile, WrittenRule } from './schemas/rules.ts';
import type { factsFile, sourcesFile, watchListFile } from './schemas/vocabulary.ts';

/** Leaves out what is not there: an absent line is not the same as an empty one. */
const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [name in Key]?: Value };

interface Where {
  readonly side: Side;
  readonly subject: string;
  readonly file: string;
  readonly line: number;
}

export function procedureOf(rule: WrittenRule, { side, subject, file, line }: Where): Procedure {
  const {
    'planning-days': planningDays,
    'must-precede': mustPrecede,
    'depends-on': dependsOn,
    'when-ended': whenEnded,
    'starts-after': startsAfter,
    region,
    until,
    deadline,
    duration,
    laws,
    ...same
  } = rule;
  return {
    ...same,
    side,
    subject,
    planningDays,
    mustPrecede,
    dependsOn,
    whenEnded,
    duration: durationOf(duration),
    laws: laws.map(lawOf),
    place: { file, line },
    ...given('startsAfter', startsAfter),
    ...given('region', region),
    ...given('until', until),
    ...given<'deadline', Deadline>('deadline', deadline),
  };
}

const durationOf = ({ value, verified, ...rest }: WrittenRule['duration']): Duration => ({
  ...rest,
  isVerified: verified,
  ...given('value', value),
});

const lawOf = ({ act, article, 'in-force': inForce, from, until }: WrittenRule['laws'][number]): Law => ({
  act,
  article,
  inForce,
  ...given('from', from),
  ...given('until', until),
});

type WrittenFigure = z.output<typeof figuresFile>['figures'][number];

export const parameterOf = ({
  values,
  source,
  note,
  'used-in': usedIn,
  ...same
}: WrittenFigure): Parameter => ({
  ...same,
  usedIn,
  values: values.map(({ value, from, until, expected }) => ({
    value,
    isExpected: expected,
    ...given('from', from),
    ...given('until', until),
  })),
  ...given('source', source),
  ...given('note', note),
});

type WrittenBlock = z.output<typeof blocksFile>['blocks'][number];

export const blockOf = ({ from, until, ...same }: WrittenBlock): Block => ({
  ...same,
  ...given('from', from),
  ...given('until', until),
});

type WrittenFact = z.output<typeof factsFile>['facts'][number];

export const factOf = ({ unit, ...same }: WrittenFact): FactDefinition => ({
  ...same,
  ...given('unit', unit),
});

type WrittenSource = z.output<typeof sourcesFile>['sources'][number];

export const sourceOf = ({ opened, 'look-for': lookFor, ...same }: WrittenSource): Source => ({
  ...same,
  isOpened: opened,
  ...given('lookFor', lookFor),
});

type WrittenEntry = z.output<typeof watchListFile>['entries'][number];

export const watchEntryOf = ({ on, ...same }: WrittenEntry): WatchEntry => ({ ...same, ...given('on', on) });
