import { z } from 'zod';
import { problem } from '#platform/contract';
import type { Asked } from '../requests/asked.ts';
import type { Operation } from '../requests/operation.ts';
import type { Answered } from './send.ts';

/** What an answer never says: where it was written, how it is stored, what the database thought of it. */
const INSIDE: readonly RegExp[] = [
  /\n\s+at .+:\d+:\d+/,
  /node_modules|node:internal/,
  /\bsrc\/(platform|modules|app)\//,
  /file:\/\/\/\w+\/.+\.[tj]s\b/,
  /\b(syntax error at or near|violates [\w-]+ constraint|duplicate key value|invalid input syntax for)/,
  /\b(invalid byte sequence for encoding|out of range for type|value too long for type|unsupported Unicode escape)/,
  /relation "[^"]+" does not exist|permission denied for (table|schema|function)/,
  /deadlock detected|canceling statement|current transaction is aborted|row-level security/,
  /Cannot read propert|is not a function|is not iterable|Maximum call stack|Unexpected token .* in JSON/,
  /PostgresError|DatabaseError|ZodError|TypeError|RangeError|ReferenceError|SyntaxError/,
];

const SLOW_MS = 20_000;

const checks = new WeakMap<object, z.ZodType>();

function checkOf(schema: object): z.ZodType {
  let check = checks.get(schema);
  if (!check) checks.set(schema, (check = z.fromJSONSchema(schema as never)));
  return check;
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const typeOf = ({ headers }: Answered) => String(headers['content-type'] ?? '').split(';')[0]!;

function faultsOfProblem(answer: Answered): string[] {
  const { status, text } = answer;
  const type = typeOf(answer);
  if (type !== 'application/problem+json')
    return [`${status} is no problem document but ${type || 'nothing'}`];
  const read = problem.safeParse(parsed(text)?.value);
  if (!read.success) return [`${status} is a problem document without its parts`];
  const { code, status: said } = read.data;
  return [
    ...(said === status ? [] : [`the status is ${status}, and the problem says ${said}`]),
    ...(/^[a-z][a-z-]*\.[a-z\d-]+$/.test(code) ? [] : [`“${code}” is no code`]),
  ];
}

function faultsOfSuccess({ answer: described }: Operation, answer: Answered): string[] {
  if (described.mediaType !== 'application/json' || described.schema.format === 'binary') return [];
  const read = parsed(answer.text);
  if (typeOf(answer) !== 'application/json' || !read) return [`${answer.status} is no JSON`];
  const checked = checkOf(described.schema).safeParse(read.value);
  if (checked.success) return [];
  const [issue] = checked.error.issues;
  return [`the answer is not as described: ${issue?.path.join('.')} ${issue?.message}`];
}

/** An endpoint that speaks a standard of its own says in its own way what is wrong. */
const speaksItself = ({ answer: { mediaType } }: Operation, answer: Answered): boolean =>
  mediaType !== 'application/json' && typeOf(answer) === mediaType.split(';')[0];

/** Everything that is wrong with an answer, whatever was asked. */
export function faultsOf(operation: Operation, { method, target }: Asked, answer: Answered): string[] {
  const { status, text, milliseconds } = answer;
  const leaks = INSIDE.flatMap((inside) => {
    const found = inside.exec(text);
    return found ? [`the answer says “${found[0].slice(0, 80)}”`] : [];
  });
  const slow = milliseconds > SLOW_MS ? [`took ${Math.round(milliseconds)} ms`] : [];
  // With an empty last part it is the address above that answers.
  const isDescribed = method === operation.method && !/\/(?:\?|$)/.test(target);
  const wrong = (): string[] => {
    if (status >= 500 && status !== 503) return [`${status} ${text.slice(0, 120)}`];
    if (status === 0) return [];
    if (status < 200) return [`${status} is no answer`];
    if (method === 'HEAD') return [];
    if (status >= 400) return speaksItself(operation, answer) ? [] : faultsOfProblem(answer);
    return isDescribed && status === 200 ? faultsOfSuccess(operation, answer) : [];
  };
  return [...wrong(), ...leaks, ...slow];
}
