import type { Day } from '#platform/calendar';
import { lengthOn } from '../../domain/planning/period.ts';
import type { Rulebook } from '../../domain/rules/catalogue.ts';
import type { Duration, Procedure } from '../../domain/rules/procedure.ts';
import { namedIn } from './named-in.ts';

/** How long the law or practice says it takes, with the figures of a day; without a unit where there is nothing to wait for. */
export function describePeriod(rulebook: Rulebook, { duration, phases }: Procedure, on: Day) {
  const length = lengthOn(duration, rulebook.parameter, on);
  return {
    basis: duration.basis,
    isVerified: duration.isVerified,
    text: duration.text,
    ...unitOf(rulebook, duration),
    ...(length !== undefined && { length }),
    phases: phases.map(({ name, value, unit }) => ({ name, value, unit: namedIn(rulebook.units, unit) })),
  };
}

const unitOf = ({ units }: Rulebook, { unit }: Duration) =>
  unit === 'none' ? {} : { unit: namedIn(units, unit) };
