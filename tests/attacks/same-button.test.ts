import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { testDatabase } from '#testing/database';
import { registerOrganisation } from '#modules/parties';
import { chinese, dutch, listing } from '../../src/modules/opportunities/testing.ts';
import { depsFor, makeAccount } from '../../src/modules/parties/testing.ts';
import { ask, type Heard, startTwoNodes } from './two-nodes.ts';

/** Often enough that the two meet in every order. */
const ROUNDS = 4;

const codeOf = ({ body }: Heard) => body['code'];

/** Exactly one was heard, and the other was told in these words. */
function assertOneWins(heard: readonly Heard[], codes: readonly string[]): void {
  const [won, ...more] = heard.filter(({ status }) => status === 200);
  const told = heard.filter((one) => one !== won);
  const about = JSON.stringify(heard);
  assert.ok(won && more.length === 0, about);
  assert.deepEqual(
    told.map(({ status }) => status),
    told.map(() => 409),
    about,
  );
  for (const one of told) assert.ok(codes.includes(String(codeOf(one))), about);
}

describe('the same button on two nodes at the same moment', async () => {
  const database = await testDatabase<unknown>();
  const { owner } = database;
  const nodes = (await startTwoNodes(database)).map(({ address }) => address);
  const [one = '', other = ''] = nodes;
  let organisation = '';
  const signedIn = async (given: Parameters<typeof makeAccount>[1]) =>
    database.signIn(await makeAccount(owner, given));
  /** Each of two people presses on a node of their own. */
  const together = (
    people: readonly [string, string],
    press: (address: string, person: string) => Promise<Heard>,
  ) => Promise.all([press(one, people[0]), press(other, people[1])]);

  before(async () => {
    const { id } = await registerOrganisation(depsFor(database.db as never), {
      slug: 'pressed',
      side: 'cn',
      type: 'enterprise',
      names: { zh: '压测材料有限公司' },
      place: { city: '苏州', country: 'CN' },
      isInvented: false,
    });
    organisation = id;
  });

  it('publishes a listing once', async () => {
    const writer = await signedIn({ side: 'cn', memberOf: organisation });
    const first = await signedIn({ side: 'cn', role: 'adviser' });
    const readers = [
      await signedIn({ side: 'be', role: 'adviser' }),
      await signedIn({ side: 'be', role: 'adviser' }),
    ] as const;
    const { isInvented: _, side: _side, ...facts } = listing();
    const written = {
      ...facts,
      ownerId: organisation,
      texts: [
        { ...chinese, isOriginal: true },
        { ...dutch, isOriginal: false },
      ],
    };
    for (let round = 0; round < ROUNDS; round++) {
      const { body } = await ask(['POST', `${one}/api/opportunities`], { listing: written }, writer);
      const at = `/api/opportunities/${String(body['reference'])}`;
      await ask(['POST', `${one}${at}/submission`], {}, writer);
      const { body: approved } = await ask(['POST', `${other}${at}/approval`], {}, first);

      const heard = await together(readers, (address, reader) =>
        ask(['POST', `${address}${at}/publication`], { version: approved['version'] }, reader),
      );

      assertOneWins(heard, ['opportunities.changed-meanwhile']);
      const late = await ask(
        ['POST', `${one}${at}/publication`],
        { version: approved['version'] },
        readers[0],
      );
      assert.deepEqual([late.status, codeOf(late)], [409, 'opportunities.changed-meanwhile']);
    }
    const { rows } = await sql<{ published: number }>`select count(*)::int as published from journal.entry
      where kind = 'opportunities.opportunity-published'`.execute(owner);
    assert.deepEqual(rows, [{ published: ROUNDS }]);
  });

  it('decides on a proposal once, whether they agree or not', async () => {
    const advisers = [
      await signedIn({ side: 'cn', role: 'adviser' }),
      await signedIn({ side: 'cn', role: 'adviser' }),
    ] as const;
    for (let round = 0; round < ROUNDS; round++) {
      const proposer = await signedIn({ side: 'be' });
      const proposed = await ask(
        ['POST', `${one}/api/organisations/${organisation}/change-proposals`],
        { change: { website: `https://pressed-${round}.example` }, reason: 'It moved.' },
        proposer,
      );
      const { body: entry } = await ask(
        ['GET', `${one}/api/organisations/${organisation}/entry`],
        undefined,
        advisers[0],
      );

      const heard = await together(advisers, (address, adviser) =>
        ask(
          ['POST', `${address}/api/change-proposals/${String(proposed.body['id'])}/decision`],
          round % 2 === 0 || adviser === advisers[0]
            ? { decision: 'accepted', version: entry['version'] }
            : { decision: 'refused', remark: 'It did not.' },
          adviser,
        ),
      );

      assertOneWins(heard, ['parties.proposal-decided']);
    }
    const { rows } = await sql<{ decided: number }>`select count(*)::int as decided from journal.entry
      where kind in ('parties.proposal-accepted', 'parties.proposal-refused')`.execute(owner);
    assert.deepEqual(rows, [{ decided: ROUNDS }]);
  });

  it('opens one account by an invitation', async () => {
    const administrator = await signedIn({ role: 'administrator' });
    for (let round = 0; round < 2; round++) {
      const email = `guest-${round}@pressed.example`;
      const { body: invited } = await ask(
        ['POST', `${one}/api/access/invitations`],
        { email, side: 'cn', language: 'zh', roles: [] },
        administrator,
      );
      const link = await ask(
        ['POST', `${one}/api/access/invitations/${String(invited['id'])}/links`],
        {},
        administrator,
      );
      const token = String(link.body['href']).split('#')[1]!;
      const accept = async (address: string, name: string) => {
        const person = { token, name };
        const { body } = await ask(['POST', `${address}/api/access/invitations/code-questions`], person);
        const code = new TOTP({ secret: Secret.fromBase32(String(body['letters'])) }).generate();
        const password = 'a long enough horse of iron 41';
        const given = { ...person, language: 'zh', password, secret: body['secret'], code };
        return () => ask(['POST', `${address}/api/access/invitations/acceptance/by-password`], given);
      };
      const ready = [await accept(one, '客人甲'), await accept(other, '客人乙')];

      const heard = await Promise.all(ready.map((press) => press()));

      assertOneWins(heard, ['access.link-used', 'access.account-exists']);
      const { rows } = await sql<{ opened: number }>`select count(*)::int as opened from access.account
        where email = ${email}`.execute(owner);
      assert.deepEqual(rows, [{ opened: 1 }]);
    }
  });
});
