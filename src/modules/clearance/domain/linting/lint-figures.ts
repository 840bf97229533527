import { addDays } from '#platform/calendar';
import type { Rulebook } from '../rules/catalogue.ts';
import type { Parameter } from '../rules/parameter.ts';
import type { Remark } from './remark.ts';

/** The values of a figure must follow each other without a gap and without overlapping. */
export function lintFigures({ parameters, sources }: Rulebook): Remark[] {
  const known = new Set(sources.map(({ id }) => id));
  return parameters.flatMap((figure) => [
    ...breaksIn(figure),
    ...(figure.source !== undefined && !known.has(figure.source)
      ? [
          remark(
            figure,
            'unknown-source',
            `names the source “${figure.source}”, which sources.yaml does not have`,
          ),
        ]
      : []),
    ...(figure.status === 'seen' && figure.source === undefined
      ? [remark(figure, 'no-source', 'is said to be seen, and names no source')]
      : []),
  ]);
}

function breaksIn(figure: Parameter): Remark[] {
  const ordered = figure.values.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  return ordered.slice(1).flatMap((later, place) => {
    const { until } = ordered[place]!;
    if (until === undefined || later.from === undefined || until >= later.from)
      return [
        remark(figure, 'overlap', 'two values hold on the same day: end the earlier one the day before'),
      ];
    return addDays(until, 1) === later.from
      ? []
      : [remark(figure, 'gap', `has no value between ${until} and ${later.from}`)];
  });
}

const remark = ({ id }: Parameter, code: string, message: string): Remark => ({
  severity: 'error',
  code,
  about: id,
  message,
});
