import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { testDatabase } from '#testing/database';
import type { AccessTables } from '../../store/tables.ts';
import { doorOf, ORIGIN } from '../../testing.ts';
import { type Answer, openServer, type Person } from '../../testing/client.ts';
import { CLIENT, openIdentityProvider } from '../../testing/identity-provider.ts';
import type { Provider as Known } from './read-providers.ts';

const of = <T>(answer: Answer) => answer.body as unknown as T;

/** Goes the way a browser goes at the provider; returns the query it comes back with. */
async function visit(href: string): Promise<string> {
  const jar = new Map<string, string>();
  for (let address = href; ;) {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`${answer.status} ${address} ${await answer.text()}`);
    address = new URL(next, address).href;
    if (address.startsWith(ORIGIN)) return new URL(address).search;
  }
}

describe('single sign-on', async () => {
  const database = await testDatabase<AccessTables>();
  const who = { current: { sub: 's-1', email: 'eva@ugent.example', email_verified: true } };
  const opened = openIdentityProvider({ who, origin: () => ORIGIN });
  after(async () => (await opened).close());
  const known: Known[] = [];
  const door = doorOf(database.db as never, { providers: known });
  const { newPerson } = await openServer(database, door);
  const administrator = newPerson();

  before(async () => {
    const { issuer } = await opened;
    known.push({
      id: 'university',
      name: { en: 'University' },
      issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
    });
    await administrator.becomeFirst();
  });

  const leave = async (person: Person, token?: string) =>
    of<{ href: string }>(
      await person.ask('POST', 'single-sign-on-questions', {
        provider: 'university',
        ...(token && { token }),
      }),
    ).href;

  it('opens no account by an address alone, known or not', async () => {
    const invited = await administrator.invite({ email: 'eva@ugent.example', side: 'be' });
    assert.ok(invited);
    const eva = newPerson();
    const query = await visit(await leave(eva));

    const answer = await eva.ask('POST', 'sessions/by-single-sign-on', { query });

    assert.deepEqual([answer.status, answer.body['facts']], [403, { reason: 'nobody' }]);
  });

  it('opens an account by its invitation, when the provider vouches for the invited address', async () => {
    const link = await administrator.invite({ email: 'tom@ugent.example', side: 'be' });
    const token = link.split('#')[1]!;
    const accept = async (change: Partial<typeof who.current>) => {
      who.current = { sub: 's-2', email: 'tom@ugent.example', email_verified: true, ...change };
      const tom = newPerson();
      const query = await visit(await leave(tom, token));
      const given = { query, token, name: 'Tom', language: 'nl' };
      return { tom, answer: await tom.ask('POST', 'sessions/by-single-sign-on', given) };
    };

    const unverified = await accept({ email_verified: false });
    const another = await accept({ email: 'someone@ugent.example' });
    const { tom, answer } = await accept({});

    assert.deepEqual(unverified.answer.body['facts'], { reason: 'email-unverified' });
    assert.deepEqual(another.answer.body['facts'], { reason: 'email-differs' });
    assert.equal(of<{ did: string }>(answer).did, 'opened');
    assert.equal((await tom.me()).account?.email, 'tom@ugent.example');
  });

  it('signs in again with the identity, in the browser that asked and once', async () => {
    who.current = { sub: 's-2', email: 'tom@ugent.example', email_verified: true };
    const [tom, thief] = [newPerson(), newPerson()];
    const query = await visit(await leave(tom));

    const stolen = await thief.ask('POST', 'sessions/by-single-sign-on', { query });
    const first = await tom.ask('POST', 'sessions/by-single-sign-on', { query });
    const again = await tom.ask('POST', 'sessions/by-single-sign-on', { query });

    assert.deepEqual([stolen.status, stolen.code], [409, 'access.question-over']);
    assert.equal(of<{ did: string }>(first).did, 'signed-in');
    assert.deepEqual([again.status, again.code], [409, 'access.question-over']);
  });

  it('is linked by the person who is signed in, and not a second time elsewhere', async () => {
    who.current = { sub: 's-3', email: 'ann.peeters@ugent.example', email_verified: true };
    const link = async (person: Person) => {
      const { href } = of<{ href: string }>(
        await person.ask('POST', 'identities/questions', { provider: 'university' }),
      );
      return person.ask('POST', 'identities', { query: await visit(href) });
    };
    const other = newPerson();
    await other.accept(await administrator.invite({ email: 'other@be.example', side: 'be' }), {
      name: 'Other',
    });

    const linked = await link(administrator);
    const twice = await link(other);

    assert.equal(linked.status, 200);
    assert.deepEqual(twice.body['facts'], { reason: 'linked-elsewhere' });
    const back = newPerson();
    await back.ask('POST', 'sessions/by-single-sign-on', { query: await visit(await leave(back)) });
    assert.equal((await back.me()).account?.email, 'ann@centre.example');
  });

  it('refuses an answer that was changed on the way', async () => {
    const tom = newPerson();
    const query = (await visit(await leave(tom))).replace(/code=[^&]+/, 'code=changed');

    const answer = await tom.ask('POST', 'sessions/by-single-sign-on', { query });

    assert.deepEqual([answer.status, answer.code], [403, 'access.sign-in-refused']);
  });
});
