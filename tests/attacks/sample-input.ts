import { z } from 'zod';
import type { Endpoint } from '#platform/contract';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Where a value stands in an input. */
export type Path = readonly (string | number)[];

export interface Sample {
  readonly input: Record<string, unknown>;
  /** Every place that holds a single value. */
  readonly leaves: readonly Path[];
}

const TEXTS: Readonly<Record<string, string>> = {
  uuid: '019320f0-0000-7000-8000-000000000000',
  date: '2027-03-01',
  'date-time': '2027-03-01T00:00:00Z',
  email: 'somebody@matrix.example',
};

function textFor({ format, pattern, minLength = 0 }: Schema): string {
  if (format && TEXTS[format]) return TEXTS[format];
  if (pattern?.includes('{6}')) return '123456';
  if (pattern?.includes('A-Z')) return 'TO-CN-ENER-00001';
  if (pattern?.includes('\\d{4}-')) return '2027-03-01';
  return 'energy'.padEnd(minLength, 'y');
}

const objectFor = ({ properties = {} }: Schema): unknown =>
  Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valueFor(inner)]));

const VALUES: Readonly<Record<string, (schema: Schema) => unknown>> = {
  object: objectFor,
  array: ({ items, minItems = 0 }) => (items && minItems > 0 ? [valueFor(items)] : []),
  integer: ({ minimum = 1 }) => Math.max(1, minimum),
  number: ({ minimum = 1 }) => Math.max(1, minimum),
  boolean: () => false,
};

/** A value that fits a schema, with everything in it that may be there. */
function valueFor(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice) return valueFor(choice);
  return (VALUES[schema.type ?? ''] ?? textFor)(schema);
}

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value))
    return value.length === 0 ? [path] : value.flatMap((one, place) => leavesOf(one, [...path, place]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => leavesOf(one, [...path, name]));
  return [path];
}

/** A sound input of an endpoint, made from its own contract. */
export function sampleInput({ input }: Endpoint): Sample {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
  const sample = valueFor(schema) as Record<string, unknown>;
  return { input: sample, leaves: leavesOf(sample) };
}

/** The same input with another value in one place. */
export function withValue(input: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = Array.isArray(input) ? [...input] : { ...(input as object) };
  (copy as Record<string | number, unknown>)[step] = withValue(
    (input as Record<string | number, unknown>)[step],
    rest,
    value,
  );
  return copy;
}
