import type { z } from 'zod';
import type { Asking, Endpoint } from './endpoint.ts';

/** Values of a query string: one, several under the same name, or none. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** Reads a query string; a name that occurs twice has a list. */
export function readQuery(text: string): Query {
  // Any name may come, also one that every object has by birth: those are names like others.
  const read = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const earlier = read.get(name);
    read.set(name, earlier === undefined ? value : [earlier, value].flat());
  }
  return Object.fromEntries(read);
}

/** Writes a query string in the order of the names, so that equal questions have equal addresses. */
export function writeQuery(values: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(values).toSorted())
    for (const value of [values[name]].flat())
      if (value !== undefined && value !== null && value !== '') query.append(name, String(value));
  return query.toString();
}

/**
 * The address at which an endpoint answers an input, always spelled the same way.
 * Page and server both rely on it: answers that travel inside a page are found by this address.
 */
export function addressOf<I extends z.ZodType>(
  { path, method, body }: Endpoint<I>,
  input: Asking<I>,
): string {
  const values = { ...(input as Record<string, unknown>) };
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = encodeURIComponent(String(values[name]));
    delete values[name];
    return value;
  });
  const query = method === 'GET' || body === 'bytes' ? writeQuery(values) : '';
  return query ? `${filled}?${query}` : filled;
}

/** The part of a page's query that an endpoint understands, under the same names. */
export function inputFrom({ input }: Endpoint, query: Query): Record<string, string | readonly string[]> {
  const names = Object.keys((input as unknown as { shape: object }).shape);
  return Object.fromEntries(names.filter((name) => query[name]).map((name) => [name, query[name]!]));
}
