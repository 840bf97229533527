import { z } from 'zod';
import { endpoint } from '#platform/contract';

/** The part of JSON Schema that our contracts make use of. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

interface Body {
  readonly content: Readonly<Record<string, { schema: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly { name: string; in: 'path' | 'query'; required: boolean; schema: Schema }[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export const describeApi = endpoint({
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'The description of the interface itself.',
  access: 'public',
  input: z.object({}),
  output: z.custom<ApiDescription>(),
});

/** A schema in one line, as a reader writes it: `"zh" | "en"`, `list of text`, `number 1–50`. */
export function typeOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.type === 'array') return `[${schema.items ? typeOf(schema.items) : '…'}]`;
  if (schema.type === 'object') return '{…}';
  return `${schema.format ?? schema.type ?? 'any'}${limitOf(schema)}`;
}

/** Bounds as far as they say something: zod gives every whole number the bounds of JavaScript. */
function limitOf({ minimum, maximum, maxLength }: Schema): string {
  if (maxLength) return ` ≤ ${maxLength}`;
  return minimum !== undefined && maximum !== undefined && maximum < 1e9 ? ` ${minimum}–${maximum}` : '';
}

/** A schema with all its fields, one a line, a question mark behind those that may be absent. */
export function outline(schema: Schema, indent = ''): string {
  if (schema.type === 'array' && schema.items) return `[${outline(schema.items, indent)}]`;
  if (!schema.properties) return typeOf(schema);
  const lines = Object.entries(schema.properties).map(([name, field]) => {
    const mark = schema.required?.includes(name) ? '' : '?';
    return `${indent}  ${name}${mark}: ${outline(field, `${indent}  `)}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}
