import { languages } from '#platform/languages';
import { addMonths } from '../planning/period.ts';
import type { Procedure } from '../rules/procedure.ts';
import type { LintRequest, Remark } from './remark.ts';

const texts = ['exemptions', 'penalties', 'remarks'] as const;

/** Missing languages, missing sources, reviews that are too old, and days in the wrong order. */
export function lintTexts({ rulebook, today, reviewMonths }: LintRequest): Remark[] {
  return rulebook.procedures.flatMap((procedure) => [
    ...missingLanguages(procedure),
    ...withoutSource(procedure),
    ...wrongDays(procedure, today, reviewMonths),
  ]);
}

function missingLanguages(procedure: Procedure): Remark[] {
  const given = [
    ...texts.map((name) => [name, procedure[name]] as const),
    ['duration', procedure.duration.text] as const,
  ];
  return given.flatMap(([name, text]) => {
    const missing =
      Object.keys(text).length === 0 ? [] : languages.filter((language) => text[language] === undefined);
    if (missing.length === 0) return [];
    return [warning(procedure, 'missing-language', `“${name}” is not written in: ${missing.join(', ')}`)];
  });
}

const withoutSource = (procedure: Procedure): Remark[] =>
  procedure.sources.length > 0
    ? []
    : [
        {
          ...warning(procedure, 'no-source', 'names no source: add one with its address'),
          severity: 'error',
        },
      ];

function wrongDays(procedure: Procedure, today: string, reviewMonths: number): Remark[] {
  const { from, until, reviewed } = procedure;
  return [
    ...(until !== undefined && until < from
      ? [
          {
            ...warning(procedure, 'days-reversed', `ends on ${until}, before it begins on ${from}`),
            severity: 'error' as const,
          },
        ]
      : []),
    ...(addMonths(reviewed, reviewMonths) < today
      ? [
          warning(
            procedure,
            'old-review',
            `was last reviewed on ${reviewed}, more than ${reviewMonths} months ago`,
          ),
        ]
      : []),
  ];
}

const warning = ({ id }: Procedure, code: string, message: string): Remark => ({
  severity: 'warning',
  code,
  about: id,
  message,
});
