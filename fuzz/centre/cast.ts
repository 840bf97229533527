import { Readable } from 'node:stream';
import { type Kysely, sql } from 'kysely';
import { newSessionToken, type Requests } from '#platform/database';
import type { FileStore } from '#platform/files';
import { openStage } from '../../src/modules/documents/stage/testing.ts';
import { caseLives, makeCase } from '../../tests/matrix/cases.ts';
import { makeDocument, makeTerms, makeUpload } from '../../tests/matrix/documents.ts';
import { lives, makeListing } from '../../tests/matrix/listings.ts';
import { arrangePeople } from '../../tests/matrix/personas.ts';
import type { Somebody } from '../answers/send.ts';

/** Everybody who asks: of the matrix, of a case with a room, and of the demonstration. */
export interface Cast {
  readonly people: readonly Somebody[];
  /** Gives everybody back a session and an account, after requests that end them. */
  revive(): Promise<void>;
}

const DEMONSTRATED = 12;

async function signIn(owner: Kysely<unknown>, accountId: string): Promise<string> {
  const { token, hash } = newSessionToken();
  await sql`insert into access.session (token_hash, account_id, ends_at, method)
    values (${hash}, ${accountId}, now() + interval '1 day', 'link')`.execute(owner);
  return token;
}

/** Things of the matrix people in every state, so that there is something to ask about. */
async function furnish(owner: Kysely<unknown>, people: Awaited<ReturnType<typeof arrangePeople>>) {
  for (const life of lives) await makeListing(owner, people, life);
  for (const life of caseLives) {
    const made = await makeCase(owner, people, life);
    // A closed case takes nothing new.
    if (life.state === 'closed') continue;
    for (const compartment of ['shared', 'cn', 'be'] as const)
      await makeDocument(owner, people, [made, compartment]);
    await makeUpload(owner, people, made);
    await makeTerms(owner, people, made);
  }
}

interface Place {
  readonly owner: Kysely<unknown>;
  readonly requests: Requests;
  readonly files: FileStore;
}

/** Gives versions of documents a content that is really stored: those of the matrix are rows alone. */
async function storeContents({ owner, files }: Place): Promise<void> {
  const { rows } = await sql<{
    id: string;
    by: string;
  }>`select v.id, v.added_by as by from documents.version v
    where not exists (select from files.key k where k.content_id = v.content_id)`.execute(owner);
  for (const { id, by } of rows) {
    const content = await files.store(Readable.from([Buffer.from('text')]), { by });
    await sql`update documents.version set content_id = ${content.id} where id = ${id}`.execute(owner);
  }
}

/** Arranges the people and what is theirs. */
export async function openCast(place: Place): Promise<Cast> {
  const { owner, requests } = place;
  const matrix = await arrangePeople({ owner, requests, signIn: (id) => signIn(owner, id) });
  await furnish(owner, matrix);
  await storeContents(place);
  const stage = await openStage(owner);
  const { rows: demonstrated } = await sql<{ id: string; name: string }>`
    select id, name from access.account where is_demonstration order by id limit ${DEMONSTRATED}`.execute(
    owner,
  );
  const others = [
    ...Object.entries(stage.account).map(([name, id]) => ({ id, name: `${name} of the stage` })),
    ...demonstrated,
  ];
  const people: Somebody[] = matrix.personas.map(({ name, token }) => ({ name, ...(token && { token }) }));
  for (const { id, name } of others) people.push({ name, token: await signIn(owner, id) });
  return { people, revive: await reviving(owner) };
}

/** Keeps every session and role as they stand now, and puts them back. */
async function reviving(owner: Kysely<unknown>): Promise<() => Promise<void>> {
  for (const table of ['account', 'session', 'role_grant', 'membership'])
    await sql`create temporary table ${sql.id(`kept_${table}`)} as select * from ${sql.id('access', table)}`.execute(
      owner,
    );
  return async () => {
    await sql`update access.account set closed_at = kept.closed_at, email = kept.email, name = kept.name, side = kept.side,
      erased_at = kept.erased_at from pg_temp.kept_account kept where account.id = kept.id and
      (account.closed_at, account.email, account.name, account.side) is distinct from
      (kept.closed_at, kept.email, kept.name, kept.side)`.execute(owner);
    await sql`update access.session set ended_at = null, ends_at = kept.ends_at, confirmed_at = now()
      from pg_temp.kept_session kept where session.id = kept.id`.execute(owner);
    for (const table of ['session', 'role_grant', 'membership'])
      await sql`insert into ${sql.id('access', table)} select * from ${sql.id('pg_temp', `kept_${table}`)}
        on conflict do nothing`.execute(owner);
  };
}
