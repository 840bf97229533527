import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { printedPdf } from '#testing/preview';
import { httpStage, ok, pdf, type Somebody } from './stage/testing.ts';

describe('pages of a document', async () => {
  const { owner, stage, files, db, ask, get, sent, room, actingAs } = await httpStage();
  let offer = '';
  before(async () => {
    offer = await sent('adviser-cn', { content: Buffer.from(await printedPdf(2)), name: '报价.pdf' });
  });
  const document = (id: string) => `${room()}/documents/${id}`;
  const pages = (who: Somebody, id: string, rest = '') => get(who, `${document(id)}/versions/1/pages${rest}`);
  const limit = (body: object, id = offer) => ask('member-cn', ['PUT', `${document(id)}/limits`], { body });
  const met = async (who: Somebody, id = offer) => {
    const [original, shown] = [
      await get(who, `${document(id)}/versions/1/content`),
      await pages(who, id, '/1?width=300'),
    ];
    return [original.body.code ?? original.status, shown.body.code ?? shown.status];
  };
  const readings = async (who: Somebody, id = offer) =>
    (await get(who, `${document(id)}/readings`)).body['rows'] as {
      way: string;
      by: string;
      mark?: string;
      until?: string;
    }[];

  it('are shown as pictures that nobody keeps on the way, once per sitting on record', async () => {
    const [count, first, second] = await Promise.all([
      pages('member-be', offer),
      pages('member-be', offer, '/1?width=400'),
      pages('member-be', offer, '/2?width=400'),
    ]);

    assert.deepEqual(ok(count), { pages: 2 });
    assert.deepEqual([first.status, first.headers['content-type']], [200, 'image/webp']);
    assert.equal(first.raw.subarray(8, 12).toString(), 'WEBP');
    assert.ok(!first.raw.equals(second.raw));
    assert.equal(first.headers['cache-control'], 'no-store');
    assert.equal(first.headers['x-content-type-options'], 'nosniff');
    assert.equal((await pages('member-be', offer, '/3')).body.code, 'preview.page-unknown');
    const [reading, ...others] = await readings('adviser-cn');
    assert.deepEqual([others, reading?.way, reading?.by], [[], 'preview', 'be/client']);
    assert.match(String(reading?.mark), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const { rows } = await sql<{ count: number }>`select count(*) from journal.entry
      where kind = 'documents.document-read' and facts->>'way' = 'preview'`.execute(owner);
    assert.equal(rows[0]!.count, 1);

    await sql`update documents.reading set seen_until = now() - interval '31 minutes'`.execute(owner);
    await pages('member-be', offer);
    assert.equal((await readings('adviser-cn')).length, 2);
  });

  it('are seen of what is for viewing only, and not without terms accepted, after the last day, or once deleted', async () => {
    ok(await limit({ isViewOnly: true }));
    assert.deepEqual(await met('member-be'), ['documents.view-only', 200]);
    assert.deepEqual(await met('member-cn'), [200, 200]);
    const { body } = await get('member-be', document(offer));
    assert.deepEqual(
      ['open', 'view'].map((act) => (body['may'] as string[]).includes(act)),
      [false, true],
    );

    ok(await limit({ isViewOnly: true, openUntil: '2020-01-01' }));
    assert.deepEqual(await met('member-be'), ['documents.expired', 'documents.expired']);
    ok(await limit({ isViewOnly: true }));
    ok(
      await ask('adviser-cn', ['PUT', `${room()}/document-terms`], {
        body: { texts: { en: 'Tell nobody.' } },
      }),
    );
    assert.deepEqual(await met('member-be'), [
      'documents.terms-not-accepted',
      'documents.terms-not-accepted',
    ]);
    ok(await ask('adviser-cn', ['DELETE', `${room()}/document-terms`]));
    assert.equal((await pages('neighbour-cn', offer)).status, 404);
    assert.equal((await pages('administrator', offer)).status, 404);
  });

  it('are those of PDF files alone, and it is said why others have none', async () => {
    const [text, broken] = [
      await sent('adviser-cn', { content: Buffer.from('a, b\n1, 2\n'), name: 'list.csv' }),
      await sent('adviser-cn', { content: pdf('nothing in it'), name: 'broken.pdf' }),
    ];

    assert.equal((await pages('member-cn', text)).body.code, 'documents.not-shown');
    assert.equal((await pages('member-cn', broken)).body.code, 'preview.damaged');
    assert.equal((await get('member-cn', `${document(offer)}/versions/9/pages`)).status, 404);
  });

  it('open what is for viewing only to no request that did not put it down first', async () => {
    const asMember = await actingAs(stage.account['member-be']);
    const { content_id, id } = await db
      .selectFrom('documents.version')
      .where('document_id', '=', offer)
      .select(['content_id', 'id'])
      .executeTakeFirstOrThrow();

    await asMember((db) => assert.rejects(files.read(db, content_id), { code: 'files.unknown' }));
    await asMember(async (db) => {
      await sql`select documents.note_preview(${id})`.execute(db);
      assert.equal((await files.read(db, content_id)).mediaType, 'application/pdf');
    });
    await assert.rejects(
      asMember((db) => sql`update documents.reading set seen_until = now()`.execute(db)),
      /permission denied/,
    );
    const asNeighbour = await actingAs(stage.account['neighbour-cn']);
    const { rows } = await asNeighbour((db) => sql`select * from documents.note_preview(${id})`.execute(db));
    assert.deepEqual(rows, [{ mark: null, is_new: null }]);
  });
});

describe('the room of a closed case', async () => {
  const { owner, stage, ask, get, begin, sent, room, actingAs } = await httpStage();
  const codeOf = async (answer: ReturnType<typeof ask>) => {
    const { status, body } = await answer;
    return body.code ?? status;
  };

  it('is read and answered in, and takes nothing new until the case is reopened', async () => {
    const [open, own] = [await sent('member-cn'), await sent('member-be', { compartment: 'be' })];
    const at = (id: string) => `${room()}/documents/${id}`;
    const question = ok(
      await ask('member-be', ['POST', `${at(open)}/questions`], {
        body: { text: 'How dear?', language: 'en' },
      }),
    );
    const begun = ok(await begin('member-cn', {}));
    const upload = `${room()}/uploads/${String(begun['id'])}`;
    await sql`update cases.cooperation set state = 'closed', ball_side = null, ball_part = null, ball_due = null
      where id = ${stage.caseId}`.execute(owner);
    const asked = (body: object) =>
      ask('member-cn', ['POST', `${at(open)}/questions`], { body: { language: 'en', ...body } });

    const met = {
      new: await codeOf(begin('member-cn', {})),
      version: await codeOf(begin('member-cn', { documentId: open })),
      bytes: await codeOf(ask('member-cn', ['PUT', `${upload}/content?offset=0`], { bytes: pdf('offer') })),
      end: await codeOf(ask('member-cn', ['POST', `${upload}/end`])),
      share: await codeOf(ask('member-be', ['POST', `${at(own)}/sharing`], { body: { into: 'shared' } })),
      question: await codeOf(asked({ text: 'And now?' })),
      answer: await codeOf(asked({ text: 'Very.', answers: question['id'] })),
      read: await codeOf(get('member-be', `${at(open)}/versions/1/content`)),
      limit: await codeOf(ask('member-cn', ['PUT', `${at(open)}/limits`], { body: { isViewOnly: true } })),
      giveUp: await codeOf(ask('member-cn', ['DELETE', upload])),
      delete: await codeOf(ask('member-cn', ['DELETE', at(open)])),
    };

    const no = 'documents.case-closed';
    assert.deepEqual(met, {
      new: no,
      version: no,
      bytes: no,
      end: no,
      share: no,
      question: no,
      answer: 200,
      read: 200,
      limit: 200,
      giveUp: 200,
      delete: 200,
    });
    const { body } = await get('member-be', `${room()}/documents`);
    assert.equal(body['isClosed'], true);
    assert.deepEqual((body['rows'] as { may: string[] }[])[0]!.may, [
      'open',
      'view',
      'rename',
      'limit',
      'delete',
      'answer',
    ]);
  });

  it('is kept so by the database', async () => {
    const asMember = await actingAs(stage.account['member-be']);
    const own = sql`(select id from documents.document where compartment = 'be')`;

    await assert.rejects(
      asMember((db) => sql`select documents.share_document(${own}, 'shared')`.execute(db)),
      /case is closed/,
    );
    await assert.rejects(
      asMember((db) =>
        sql`insert into documents.question (document_id, compartment, text, language, written_by, written_as)
          values (${own}, 'be', 'Why?', 'en', ${stage.account['member-be']}, 'be/client')`.execute(db),
      ),
      /row-level security/,
    );
    await assert.rejects(
      sql`insert into documents.version (document_id, number, content_id, name, bytes, media_type, is_active, sha256, is_misnamed,
          added_by, added_as) select document_id, 2, gen_random_uuid(), name, bytes, media_type, is_active, sha256, is_misnamed,
          added_by, added_as from documents.version limit 1`.execute(owner),
      /case is closed/,
    );
  });
});
