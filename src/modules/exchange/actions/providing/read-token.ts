import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { formats } from '../../domain/providing/formats.ts';
import type { ListQuestion } from '../../domain/providing/question.ts';

/** Where a list goes on: the question as it was, and how far it was answered. */
export interface Place extends ListQuestion {
  /** The list holds what was there by then. */
  readonly begunBy: Date;
  readonly after: { readonly changedAt: Date; readonly id: string } | undefined;
  /** How many were told before. */
  readonly cursor: number;
}

const sign = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** What a place is in a token, without names. */
const parts = z.tuple([
  z.enum(['ListIdentifiers', 'ListRecords']),
  z.enum(formats.map(({ prefix }) => prefix)),
  z.string().nullable(),
  z.string().nullable(),
  z.string().nullable(),
  z.number(),
  z.number(),
  z.string(),
  z.number(),
]);

/** The place as a harvester brings it back. Nothing is kept here: all nodes with the same key read it, and none forgets it. */
export function writeToken(
  key: Buffer,
  place: Place & { readonly after: NonNullable<Place['after']> },
): string {
  const { verb, prefix, set = null, from = null, until = null, begunBy, after, cursor } = place;
  const said: z.infer<typeof parts> = [
    verb,
    prefix,
    set,
    from,
    until,
    begunBy.getTime(),
    after.changedAt.getTime(),
    after.id,
    cursor,
  ];
  const text = Buffer.from(JSON.stringify(said)).toString('base64url');
  return `${text}.${sign(key, text).toString('base64url')}`;
}

/** The place that a token means; nothing when this centre did not sign it. */
export function readToken(key: Buffer, token: string): Place | undefined {
  const [text = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const own = sign(key, text);
  if (more.length > 0 || given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
  const [verb, prefix, set, from, until, begunBy, changedAt, id, cursor] = parts.parse(
    JSON.parse(Buffer.from(text, 'base64url').toString('utf8')),
  );
  return {
    verb,
    prefix,
    set: set ?? undefined,
    from: from ?? undefined,
    until: until ?? undefined,
    begunBy: new Date(begunBy),
    after: { changedAt: new Date(changedAt), id },
    cursor,
  };
}
