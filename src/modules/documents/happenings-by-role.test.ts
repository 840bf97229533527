import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { httpStage, ok, pdf, type Somebody } from './stage/testing.ts';
import { documentHappenings } from './store/document-happenings.ts';

interface Told {
  readonly kind: string;
  readonly by: string;
  readonly compartment: string;
  readonly facts: { readonly name?: string; readonly version?: number; readonly termsOf?: string };
}

describe('what a room tells the timeline of its case', async () => {
  const { stage, actingAs, ask, sent, room } = await httpStage();

  /** As the cases ask for it: in one question, with the rights of whoever reads. */
  async function told(who: Somebody): Promise<string[]> {
    const acting = await actingAs(stage.account[who]);
    return acting(async (db) => {
      const { rows } = await sql<Told>`
        select * from (${sql.join(documentHappenings(stage.caseId), sql` union all `)}) as one (at, kind, ref, by, person, compartment, facts)
        where at is not null order by at`.execute(db);
      return rows.map(({ kind, by, compartment, facts: { name, version, termsOf } }) =>
        [kind, by, compartment.replace(/\/.*/, '/own'), name, version, termsOf].filter(Boolean).join(' '),
      );
    });
  }

  it('is of each party what it may enter; what was shared is told from then on', async () => {
    const own = `be/${stage.organisation.be}`;
    const [first, second] = [pdf('one'), pdf('two')];
    const offer = await sent('member-be', { compartment: own, name: 'Offer', content: first });
    await sent('member-be', { documentId: offer, compartment: own, name: 'Offer', content: second });
    await sent('member-cn', { compartment: 'cn', name: 'Costs' });
    const at = `${room()}/documents/${offer}`;
    ok(await ask('member-be', ['POST', `${at}/sharing`], { body: { into: 'shared' } }));
    const asked = { compartment: 'shared', text: 'Until when?', language: 'en' };
    const { id } = ok(await ask('member-cn', ['POST', `${at}/questions`], { body: asked }));
    ok(
      await ask('member-be', ['POST', `${at}/questions`], {
        body: { compartment: 'shared', text: 'May.', language: 'en', answers: id },
      }),
    );
    const terms = `${room()}/document-terms`;
    ok(await ask('adviser-be', ['PUT', terms], { body: { texts: { en: 'Keep it.' } } }));
    ok(await ask('adviser-be', ['PUT', terms], { body: { texts: { en: 'Keep it to yourself.' } } }));
    ok(
      await ask('member-cn', ['POST', `${terms}/acceptance`], {
        body: { side: 'be', number: 2, language: 'en' },
      }),
    );
    ok(await ask('adviser-be', ['DELETE', terms]));
    ok(await ask('member-be', ['DELETE', at]));

    const shared = [
      'document-shared be shared Offer',
      'question-asked cn/client shared Offer',
      'question-answered be/client shared Offer',
      'terms-set be/adviser shared',
      'terms-set be/adviser shared',
      'terms-accepted cn/client shared be',
      'terms-ended be/adviser shared',
      'document-deleted be shared Offer',
    ];
    const before = ['version-added be/client be/own Offer 1', 'version-added be/client be/own Offer 2'];
    const costs = 'version-added cn/client cn Costs 1';
    assert.deepEqual(
      {
        'member-be': await told('member-be'),
        'adviser-be': await told('adviser-be'),
        'member-cn': await told('member-cn'),
        'adviser-cn': await told('adviser-cn'),
        'neighbour-cn': await told('neighbour-cn'),
        administrator: await told('administrator'),
      },
      {
        'member-be': [...before, ...shared],
        'adviser-be': shared,
        'member-cn': [costs, ...shared],
        'adviser-cn': [costs, ...shared],
        'neighbour-cn': [],
        administrator: [],
      },
    );
  });
});
