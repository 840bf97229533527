import { before } from 'node:test';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Agreement, StatedAgreement } from '#contracts/cases';
import type { Caller } from '#platform/caller';
import { readCorridor } from '#platform/corridor';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import type { CasesTables } from '../../store/tables.ts';
import type { AskingDeps } from '../deps.ts';
import { answerAgreement } from './answer-agreement.ts';
import { claimAgreement } from './claim-agreement.ts';
import { readAgreements } from './read-agreements.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../../../packs/corridors/cn-be'));

export const NOON = '2026-11-26T12:00:00Z';

/** For somebody who asks, at an instant; the module's own handle in whatever form a test has it. */
export const depsFor = (db: unknown, caller: Caller, now = NOON): AskingDeps => ({
  db: db as AskingDeps['db'],
  caller,
  corridor,
  now: () => new Date(now),
  log: createLog('silent'),
});

const only = async (db: Kysely<unknown>, query: ReturnType<typeof sql<{ id: string }>>) =>
  (await query.execute(db)).rows[0]!.id;

export const somebodies = [
  'adviser-cn',
  'second-adviser-cn',
  'adviser-be',
  'member-cn',
  'member-be',
  'outsider-be',
  'administrator',
] as const;
export type Somebody = (typeof somebodies)[number];

export interface Stage {
  readonly account: Readonly<Record<Somebody, string>>;
  readonly organisation: Readonly<Record<'cn' | 'be', string>>;
}

/** One organisation and its people on either side, and somebody who has nothing to do with them. */
export async function openStage(owner: Kysely<unknown>): Promise<Stage> {
  const organisation = { cn: await addOrganisation(owner, 'cn'), be: await addOrganisation(owner, 'be') };
  const account = {} as Record<Somebody, string>;
  for (const name of somebodies) {
    const side = /-(cn|be)$/.exec(name)?.[1] as 'cn' | 'be' | undefined;
    const id = await only(
      owner,
      sql<{ id: string }>`insert into access.account (email, name, side, email_verified_at)
        values (${`${name}@agreements.test`}, ${name}, ${side ?? null}, now()) returning id`,
    );
    account[name] = id;
    const role = /adviser|administrator/.exec(name)?.[0];
    if (role)
      await sql`insert into access.role_grant (account_id, role) values (${id}, ${role})`.execute(owner);
    if (side && name.startsWith('member'))
      await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
        values (${id}, ${organisation[side]}, 'confirmed', now(), 'adviser')`.execute(owner);
  }
  return { account, organisation };
}

async function addOrganisation(owner: Kysely<unknown>, side: 'cn' | 'be'): Promise<string> {
  const name = `Agreements ${side}`;
  const id = await only(
    owner,
    sql<{ id: string }>`insert into parties.party (kind, side, display_name, sort_key)
      values ('organisation', ${side}, ${name}, ${name}) returning id`,
  );
  await sql`insert into parties.organisation (party_id, type, status, country)
    values (${id}, 'enterprise', 'active', ${side.toUpperCase()})`.execute(owner);
  return id;
}

let opened = 0;

/** A case between the two organisations, whose names are told. */
export async function openTestCase(centre: unknown, { organisation }: Stage, kind = 'technology-transfer') {
  const db = centre as Kysely<unknown>;
  const code = `AGRE-0000-${String(++opened).padStart(4, '0')}`;
  const id = await only(
    db,
    sql<{ id: string }>`select cases.open_case(${code}, ${kind}, 'be', 'cn', 'A case', 'en', null, null,
      ${[organisation.cn, organisation.be]}::uuid[], 'be', '2026-03-02', '2026-03-09') as id`,
  );
  await sql`select cases.agree_to_names(${id}, 'be'), cases.agree_to_names(${id}, 'cn')`.execute(db);
  return id;
}

export const licence = (change: Partial<StatedAgreement> = {}): StatedAgreement => ({
  kind: 'licence',
  givingSide: 'be',
  receivingSide: 'cn',
  isMutual: false,
  about: 'A licence for the sorption mat.',
  language: 'en',
  signedOn: '2026-03-31',
  renewal: 'by-agreement',
  value: { amount: '120000.00', currency: 'EUR' },
  isConfidential: true,
  ...change,
});

type Acts = Record<
  Somebody,
  Awaited<ReturnType<Awaited<ReturnType<typeof testDatabase<CasesTables>>>['actingAs']>>
>;

/** A database with the two organisations and everybody's acts. Call it at the beginning of a suite. */
export async function agreementStage() {
  const { db, owner, actingAs } = await testDatabase<CasesTables>();
  const stage = {} as { -readonly [Part in keyof Stage]: Stage[Part] };
  const as = {} as Acts;
  before(async () => {
    Object.assign(stage, await openStage(owner));
    for (const name of somebodies) as[name] = await actingAs(stage.account[name]);
  });

  const open = () => openTestCase(db, stage);
  const claim = (who: Somebody, id: string, agreement = licence()) =>
    as[who](async (tx, caller) => (await claimAgreement(depsFor(tx, caller), { id, agreement })).id);
  const answer = (
    who: Somebody,
    verb: Parameters<typeof answerAgreement>[1],
    asked: Parameters<typeof answerAgreement>[2],
  ) => as[who]((tx, caller) => answerAgreement(depsFor(tx, caller), verb, asked));
  const read = async (who: Somebody, id: string, now?: string): Promise<Agreement> =>
    as[who](async (tx, caller) => (await readAgreements(depsFor(tx, caller, now), id)).rows[0]!);
  const validated = async () => {
    const id = await open();
    const agreementId = await claim('member-be', id);
    await answer('adviser-cn', 'validate', { id, agreementId, version: 1 });
    return { id, agreementId };
  };
  return { db, owner, actingAs, stage, as, open, claim, answer, read, validated };
}
