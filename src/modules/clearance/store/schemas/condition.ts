import { z } from 'zod';
import { type Condition, type Operator, operators } from '../../domain/rules/condition.ts';
import { nearest } from '../../domain/judging/nearest.ts';

type Path = (string | number)[];
type Report = (path: Path, message: string) => void;

const SHAPES =
  'write “all:”, “any:” or “not:” with conditions below it, “always: true”, or “fact:” with one of';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** When a rule applies: `all`, `any`, `not`, `always`, or a fact with one comparison. */
export const condition = z.unknown().transform((value, context): Condition => {
  let broken = false;
  const report: Report = (path, message) => {
    broken = true;
    context.issues.push({ code: 'custom', path, message, input: value });
  };
  const read = readCondition(value, [], report);
  return broken || !read ? z.NEVER : read;
});

function readCondition(value: unknown, path: Path, report: Report): Condition | undefined {
  if (!isRecord(value)) return refuse(report, path, `${SHAPES} ${operators.join(', ')}`);
  if ('fact' in value) return readTest(value, path, report);
  const keys = Object.keys(value);
  if (keys.length !== 1)
    return refuse(
      report,
      path,
      `has ${keys.length} words side by side (${keys.join(', ')}); put them below one “all:” or “any:”`,
    );
  const [key, inside] = [keys[0]!, value[keys[0]!]];
  if (key === 'always')
    return inside === true ? { kind: 'always' } : refuse(report, path, 'write “always: true”');
  if (key === 'not') {
    const part = readCondition(inside, [...path, 'not'], report);
    return part && { kind: 'not', part };
  }
  if (key === 'all' || key === 'any') return readParts(inside, { kind: key, path: [...path, key] }, report);
  return refuse(report, path, `“${key}” is not known here: ${SHAPES} ${operators.join(', ')}`);
}

function readParts(inside: unknown, { kind, path }: { kind: 'all' | 'any'; path: Path }, report: Report) {
  if (!Array.isArray(inside) || inside.length === 0)
    return refuse(report, path, `“${kind}:” needs a list: each condition on a line that begins with “- ”`);
  const parts = inside.map((part: unknown, place) => readCondition(part, [...path, place], report));
  return parts.every((part) => part !== undefined) ? ({ kind, parts } as const) : undefined;
}

function readTest(value: Record<string, unknown>, path: Path, report: Report): Condition | undefined {
  const { fact, ...rest } = value;
  const keys = Object.keys(rest);
  if (typeof fact !== 'string') return refuse(report, path, '“fact:” needs the name of one fact');
  if (keys.length !== 1)
    return refuse(
      report,
      path,
      `“fact: ${fact}” needs exactly one comparison (${operators.join(', ')}), not ${keys.length}`,
    );
  const given = keys[0]!;
  const operator = operators.find((known) => known === given);
  if (!operator) {
    const near = nearest(given, operators);
    return refuse(
      report,
      path,
      `“${given}” is not a comparison${near ? `: did you mean “${near}”?` : `. Use: ${operators.join(', ')}.`}`,
    );
  }
  return readWanted({ fact, operator }, rest[given], (message) => report([...path, given], message));
}

function readWanted(
  { fact, operator }: { fact: string; operator: Operator },
  wanted: unknown,
  say: (message: string) => void,
): Condition | undefined {
  const test = (words: readonly (boolean | number | string)[], parameter?: string): Condition => ({
    kind: 'test',
    fact,
    operator,
    wanted: words,
    ...(parameter !== undefined && { parameter }),
  });
  const isWord = (word: unknown) => typeof word === 'string' || typeof word === 'boolean';
  if (operator === 'is')
    return isWord(wanted) ? test([wanted as string]) : fail(say, 'needs one word, or true or false');
  if (operator === 'present')
    return typeof wanted === 'boolean' ? test([wanted]) : fail(say, 'needs true or false');
  if (operator === 'in' || operator === 'includes') {
    const words: unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    return words.length > 0 && words.every((word) => typeof word === 'string')
      ? test(words)
      : fail(say, 'needs one word or a list of words; put a word that looks like a number between quotes');
  }
  if (typeof wanted === 'number') return test([wanted]);
  return typeof wanted === 'string' ? test([], wanted) : fail(say, 'needs a number, or the name of a figure');
}

function fail(say: (message: string) => void, message: string): undefined {
  say(message);
  return undefined;
}

function refuse(report: Report, path: Path, message: string): undefined {
  report(path, message);
  return undefined;
}
