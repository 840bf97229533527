import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { RecordContent } from '#contracts/register';
import type { Caller } from '#platform/caller';
import { readCorridor } from '#platform/corridor';
import { testDatabase } from '#testing/database';
import { valuesOf } from '../../domain/claims.ts';
import { titleOf } from '../../domain/judge-content.ts';
import type { Db, RegisterTables } from '../../store/tables.ts';
import { decideProposal } from '../decide-proposal.ts';
import { proposeChange } from '../propose-change.ts';
import { readRecord } from '../read-record.ts';
import { proposeAgreement, readUntoldAgreements } from './propose-agreement.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../../../packs/corridors/cn-be'));
const depsOf = (db: unknown, caller: Caller) => ({ db: db as Db, caller, corridor });
const refused = (code: string) => (error: { code?: string }) => error.code === code;
const ABOUT = 'A licence for the sorption mat.';

type Who = 'adviser-cn' | 'adviser-be' | 'second-be' | 'stranger-be';

describe('an agreement of a case in the register', async () => {
  const { db, owner, actingAs } = await testDatabase<RegisterTables>();
  const people = {} as Record<Who, Awaited<ReturnType<typeof actingAs>>>;
  const organisations: string[] = [];
  const idOf = async (query: ReturnType<typeof sql<{ id: string }>>) =>
    (await query.execute(owner)).rows[0]!.id;

  before(async () => {
    for (const who of ['adviser-cn', 'adviser-be', 'second-be', 'stranger-be'] as const) {
      const id = await idOf(sql<{
        id: string;
      }>`insert into access.account (email, name, side, email_verified_at)
        values (${`${who}@told.test`}, ${who}, ${who.slice(-2)}, now()) returning id`);
      if (who !== 'stranger-be')
        await sql`insert into access.role_grant (account_id, role) values (${id}, 'adviser')`.execute(owner);
      people[who] = await actingAs(id);
    }
    for (const [side, name] of [
      ['cn', 'Hanjiang Pumps'],
      ['be', 'Leie Sorption'],
    ] as const) {
      const id = await idOf(sql<{ id: string }>`insert into parties.party (kind, side, display_name, sort_key)
        values ('organisation', ${side}, ${name}, ${name}) returning id`);
      await sql`insert into parties.organisation (party_id, type, status, country)
        values (${id}, 'enterprise', 'active', ${side.toUpperCase()})`.execute(owner);
      organisations.push(id);
    }
  });

  let made = 0;
  async function agreement({ title = 'Mats for pumps', isConfidential = true } = {}): Promise<string> {
    const code = `TAKE-0000-${String(++made).padStart(4, '0')}`;
    const { rows } = await sql<{
      id: string;
    }>`select cases.open_case(${code}, 'technology-transfer', 'be', 'cn', ${title}, 'en', null, null,
      ${organisations}::uuid[], 'be', '2026-03-02', '2026-03-09') as id`.execute(db);
    return idOf(sql<{
      id: string;
    }>`insert into cases.agreement (case_id, kind, giving_side, receiving_side, about, language, signed_on,
        amount, currency, is_confidential, state, claimed_side, decided_side, decided_at)
      values (${rows[0]!.id}, 'licence', 'be', 'cn', ${ABOUT}, 'en', '2026-03-31', 120000, 'EUR', ${isConfidential}, 'validated', 'be', 'cn',
        now()) returning id`);
  }
  const agree = (who: Who, id: string, shows: readonly string[]) =>
    people[who](async (tx) => {
      await sql`insert into cases.publication (agreement_id, side, shows) values (${id}, ${who.slice(-2)}, ${[...shows]}::text[])
        on conflict (agreement_id, side) do update set shows = excluded.shows, agreed_by = access.my_account()`.execute(
        tx,
      );
    });
  const bothAgree = async (id: string, shows: readonly string[]) => {
    await agree('adviser-cn', id, shows);
    await agree('adviser-be', id, shows);
  };
  const untold = (who: Who) => people[who]((tx, caller) => readUntoldAgreements(depsOf(tx, caller)));
  const contentOf = async (id: string) => (await untold('adviser-cn')).find((one) => one.id === id)?.content;
  const propose = (who: Who, id: string) =>
    people[who]((tx, caller) => proposeAgreement(depsOf(tx, caller), id));
  /** As anybody may ask who knows the agreement. */
  const recordOf = async (id: string) =>
    (
      await people['stranger-be']((tx) =>
        sql<{ reference: string }>`
          select reference from register.published_agreement where agreement_id = ${id}`.execute(tx),
      )
    ).rows.map(({ reference }) => reference);
  const decide = (who: Who, id: string) =>
    people[who]((tx, caller) => decideProposal(depsOf(tx, caller), { id, decision: 'accepted' }));

  it('is told when both sides let it, proposed by one adviser and decided by another', async () => {
    const id = await agreement();
    await agree('adviser-be', id, ['parties', 'about']);
    assert.equal(await contentOf(id), undefined);
    await agree('adviser-cn', id, ['parties']);

    const proposalId = await propose('adviser-be', id);
    await assert.rejects(decide('adviser-be', proposalId), refused('access.not-permitted'));
    const { reference } = await decide('adviser-cn', proposalId);
    const { content } = await people['stranger-be']((tx, caller) =>
      readRecord(depsOf(tx, caller), { reference: reference! }),
    );

    assert.deepEqual(titleOf(content), {
      zh: '许可协议（比利时 → 中国，2026年3月）',
      en: 'Licence agreement (Belgium → China, March 2026)',
      fr: 'Accord de licence (Belgique → Chine, mars 2026)',
      nl: 'Licentieovereenkomst (België → China, maart 2026)',
    });
    assert.deepEqual(
      valuesOf(content, 'signatory', 'party').map(({ partyId }) => partyId),
      [organisations[1], organisations[0]],
    );
    assert.deepEqual(
      content.claims.map(({ property }) => property),
      ['title', 'signed', 'signatory', 'signatory'],
    );
    assert.equal(await contentOf(id), undefined);
    await assert.rejects(propose('second-be', id), refused('register.agreement-not-told'));
    assert.deepEqual(await recordOf(id), [reference]);
  });

  it('is known by its record while that stands, even where another agreement says the same', async () => {
    const references: string[] = [];
    const ids = [await agreement(), await agreement()];
    for (const id of ids) {
      await bothAgree(id, []);
      const proposalId = await propose('adviser-be', id);
      assert.deepEqual(await recordOf(id), []);
      references.push((await decide('adviser-cn', proposalId)).reference!);
    }
    await people['adviser-be']((tx, caller) =>
      proposeChange(depsOf(tx, caller), {
        of: { reference: references[0]!, revision: 1 },
        content: undefined,
        why: 'Taken back.',
      }),
    );
    const { rows } = await sql<{ id: string }>`
      select id from register.proposal where decided_at is null order by proposed_at desc limit 1`.execute(
      owner,
    );
    await decide('adviser-cn', rows[0]!.id);

    assert.deepEqual([await recordOf(ids[0]!), await recordOf(ids[1]!)], [[], [references[1]]]);
  });

  it('tells only what both sides show, and a confidential value never', async () => {
    const secret = await agreement();
    const open = await agreement({ isConfidential: false });
    const nothing = await agreement({ isConfidential: false });
    for (const id of [secret, open]) await bothAgree(id, ['value', 'about']);
    await agree('adviser-cn', nothing, ['value', 'about']);
    await agree('adviser-be', nothing, ['parties']);
    const properties = async (id: string) => (await contentOf(id))!.claims.map(({ property }) => property);

    assert.deepEqual(await properties(secret), ['title', 'signed', 'summary']);
    assert.deepEqual(await properties(open), ['title', 'signed', 'summary', 'money']);
    assert.deepEqual(await properties(nothing), ['title', 'signed']);
    assert.doesNotMatch(JSON.stringify(await contentOf(nothing)), /Hanjiang|Leie|sorption|120000|Mats/);
  });

  it('is refused by the database where it tells more: value, parties, title, words, day, listing', async () => {
    const id = await agreement({ isConfidential: false });
    await bothAgree(id, []);
    const whole = (await contentOf(id))!;
    const claim = (property: string, value: object) => ({
      property,
      value,
      source: 'channel',
      isChosen: true,
    });
    const [title, signed] = whole.claims;
    const titled = (en: string) => ({ ...title!, value: { is: 'texts', texts: { en } } });
    const more: readonly (readonly [string, object])[] = [
      [
        'money',
        { claims: [...whole.claims, claim('money', { money: { amount: '120000', currency: 'EUR' } })] },
      ],
      ['signatory', { claims: [...whole.claims, claim('signatory', { partyId: organisations[0] })] }],
      ['signatory', { claims: [...whole.claims, claim('signatory', { name: { en: 'Hanjiang Pumps' } })] }],
      ['summary', { claims: [...whole.claims, claim('summary', { texts: { en: ABOUT } })] }],
      ['signed', { claims: [title, { ...signed, value: { is: 'date', date: '2026-03-31' } }] }],
      ['place', { claims: [...whole.claims, claim('place', { name: { en: 'Gent' } })] }],
      ['title', { claims: [titled('Licence: mats for pumps'), signed] }],
      ['title', { claims: [titled('Licence of leie sorption'), signed] }],
      [
        'links',
        { links: [{ relation: 'came-from', to: { opportunity: 'TO-BE-FOOD-04' }, source: 'channel' }] },
      ],
    ];

    for (const [what, change] of more)
      await assert.rejects(
        people['adviser-be']((tx) =>
          sql`insert into register.proposal (agreement_id, content, why)
            values (${id}, ${JSON.stringify({ ...whole, ...change })}, 'Test')`.execute(tx),
        ),
        new RegExp(`tells more of an agreement than both sides show: ${what}`),
        what,
      );
  });

  it('is proposed once, however many do so at the same time', async () => {
    const id = await agreement();
    await bothAgree(id, []);
    const tries = await Promise.allSettled([
      propose('adviser-be', id),
      propose('adviser-cn', id),
      propose('second-be', id),
    ]);

    assert.deepEqual(tries.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected', 'rejected']);
    for (const one of tries)
      if (one.status === 'rejected')
        assert.equal((one.reason as { code: string }).code, 'register.agreement-not-told');
  });

  it('stays untold when a side takes its word back before the decision', async () => {
    const id = await agreement();
    await bothAgree(id, ['parties']);
    const proposalId = await propose('adviser-be', id);
    await agree('adviser-cn', id, []);

    await assert.rejects(decide('adviser-cn', proposalId), refused('register.agreement-told-otherwise'));
    await people['adviser-cn']((tx) =>
      sql`delete from cases.publication where agreement_id = ${id} and side = 'cn'`.execute(tx),
    );
    await assert.rejects(decide('second-be', proposalId), refused('register.agreement-not-told'));
    await assert.rejects(
      people['second-be']((tx) =>
        sql`update register.proposal set decision = 'accepted', decided_by = access.my_account(), decided_at = now()
          where id = ${proposalId}`.execute(tx),
      ),
      /not both sides let it be told/,
    );
  });

  it('is let be told by each side for itself alone, and seen by advisers', async () => {
    const id = await agreement();

    await assert.rejects(
      people['adviser-be']((tx) =>
        sql`insert into cases.publication (agreement_id, side) values (${id}, 'cn')`.execute(tx),
      ),
      /row-level security/,
    );
    await assert.rejects(agree('stranger-be', id, []), /row-level security/);
    await assert.rejects(untold('stranger-be'), refused('access.not-permitted'));
    const shown: RecordContent | undefined = await contentOf(id);
    assert.equal(shown, undefined);
  });
});
