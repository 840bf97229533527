import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { runDoctor } from '#platform/doctor';
import { httpStage, ok, pdf, people, type Somebody } from './stage/testing.ts';
import { documentsInvariants } from './store/invariants.ts';

describe('the room of a case', async () => {
  const { owner, stage, files, db, ask, get, sent, room, titles, actingAs } = await httpStage();
  const document = (id: string) => `${room()}/documents/${id}`;
  const content = (id: string, number = 1) => `${document(id)}/versions/${number}/content`;
  const statuses = async (url: string) =>
    Object.fromEntries(
      await Promise.all(people.map(async (who) => [who, (await get(who, url)).status] as const)),
    );

  it('is there for those who take part in the case, and for nobody else', async () => {
    assert.deepEqual(await statuses(`${room()}/documents`), {
      'member-cn': 200,
      'member-be': 200,
      'second-member-be': 200,
      'neighbour-cn': 404,
      'adviser-cn': 200,
      'adviser-be': 200,
      administrator: 404,
      newcomer: 404,
    });
    assert.equal((await get(undefined, `${room()}/documents`)).status, 401);
  });

  it('keeps each document in its compartment', async () => {
    const own = `be/${stage.organisation.be}`;
    await sent('member-be', { compartment: own, name: 'price.pdf' });
    await sent('adviser-be', { compartment: 'be', name: 'advice.pdf' });
    await sent('adviser-cn', { compartment: 'shared', name: 'welcome.pdf' });

    assert.deepEqual(await titles('second-member-be'), ['advice.pdf', 'price.pdf', 'welcome.pdf']);
    assert.deepEqual(await titles('adviser-be'), ['advice.pdf', 'welcome.pdf']);
    assert.deepEqual(await titles('member-cn'), ['welcome.pdf']);
    assert.equal((await get('neighbour-cn', `/api/cases/${stage.otherCaseId}/documents`)).body['total'], 0);
  });

  it('hands a version out to be kept, whole or in part, and never to be shown', async () => {
    const bytes = pdf('a part of me');
    const id = await sent('adviser-cn', { content: bytes, name: '技术 "报价".pdf' });

    const whole = await get('member-be', content(id));
    const part = await ask('member-be', ['GET', content(id)], { headers: { range: 'bytes=5-7' } });
    const tail = await ask('member-be', ['GET', content(id)], { headers: { range: 'bytes=-6' } });
    const beyond = await ask('member-be', ['GET', content(id)], { headers: { range: 'bytes=5000-' } });
    const stale = await ask('member-be', ['GET', content(id)], {
      headers: { range: 'bytes=5-7', 'if-range': '"another"' },
    });

    assert.deepEqual([whole.status, whole.raw.equals(bytes)], [200, true]);
    assert.equal(whole.headers['x-content-type-options'], 'nosniff');
    assert.match(
      String(whole.headers['content-disposition']),
      /^attachment; filename="[\w ._-]*"; filename\*=UTF-8''/,
    );
    assert.equal(Number(whole.headers['content-length']), bytes.length);
    assert.deepEqual(
      [part.status, part.raw.toString(), part.headers['content-range']],
      [206, bytes.toString().slice(5, 8), `bytes 5-7/${bytes.length}`],
    );
    assert.deepEqual([tail.status, tail.raw.toString()], [206, bytes.toString().slice(-6)]);
    assert.deepEqual([beyond.status, beyond.headers['content-range']], [416, `bytes */${bytes.length}`]);
    assert.deepEqual([stale.status, stale.raw.equals(bytes)], [200, true]);
  });

  it('puts down who was given what, for its readers and in the journal', async () => {
    const own = await sent('adviser-be', { compartment: 'be', name: 'own.pdf' });
    await get('member-be', content(own));
    ok(await ask('adviser-be', ['POST', `${document(own)}/sharing`], { body: { into: 'shared' } }));
    await get('member-cn', content(own));
    const seenBy = async (who: Somebody) =>
      ((await get(who, `${document(own)}/readings`)).body['rows'] as { by: string }[]).map(({ by }) => by);

    assert.deepEqual(await seenBy('adviser-be'), ['cn/client', 'be/client']);
    assert.deepEqual(await seenBy('adviser-cn'), ['cn/client']);
    const { rows } = await sql<{ count: number }>`select count(*) from journal.entry
      where kind = 'documents.document-read' and facts->>'documentId' = ${own}`.execute(owner);
    assert.equal(rows[0]!.count, 2);
  });

  it('shares a document once and for all, by its own side', async () => {
    const id = await sent('member-be', { compartment: `be/${stage.organisation.be}`, name: 'draft.pdf' });
    const share = (who: Somebody, into: string) =>
      ask(who, ['POST', `${document(id)}/sharing`], { body: { into } });

    assert.equal((await share('adviser-be', 'shared')).status, 404);
    assert.equal((await share('member-be', 'cn')).status, 409);
    assert.equal((await share('second-member-be', 'be')).status, 200);
    assert.equal((await share('adviser-be', 'shared')).status, 200);
    assert.equal((await share('member-be', 'be')).status, 409);
    assert.equal((await share('member-cn', 'shared')).status, 403);
  });

  it('lets the side that brought a document rename it, and nobody move it by renaming', async () => {
    const id = await sent('member-be', { name: 'plan.pdf' });
    const rename = (who: Somebody, folder: string, rest: object = {}) =>
      ask(who, ['PUT', document(id)], { body: { title: 'Plan 2', language: 'nl', folder, ...rest } });

    assert.equal((await rename('member-cn', 'x')).status, 403);
    assert.equal((await rename('second-member-be', 'contracts/2026', { compartment: 'be' })).status, 200);
    for (const folder of ['../up', 'a//b', '/a', 'a/../b', 'a\\b', 'a/\u202Eb', 'a\nb', '1/2/3/4/5/6/7/8/9'])
      assert.equal((await rename('member-be', folder)).status, 422, folder);
    const { body } = await get('member-cn', document(id));
    assert.deepEqual(
      [body['title'], body['folder'], body['compartment']],
      ['Plan 2', 'contracts/2026', 'shared'],
    );

    // Once more the same is no change, and leaves no trace.
    assert.equal((await rename('member-be', 'contracts/2026')).status, 200);
    const { rows } = await sql<{ changed: string[] }>`select facts -> 'changed' as changed from journal.entry
      where kind = 'documents.document-renamed' and facts ->> 'documentId' = ${id}`.execute(owner);
    assert.deepEqual(rows, [{ changed: ['title', 'language', 'folder'] }]);
  });

  it('deletes contents for good and keeps the trace', async () => {
    const id = await sent('member-be', { name: 'mistake.pdf' });
    const { content_id } = await db
      .selectFrom('documents.version')
      .where('document_id', '=', id)
      .select('content_id')
      .executeTakeFirstOrThrow();
    const remove = (who: Somebody) => ask(who, ['DELETE', document(id)]);

    assert.deepEqual(
      [(await remove('member-cn')).status, (await remove('second-member-be')).status],
      [403, 403],
    );
    assert.equal((await remove('adviser-be')).status, 200);

    await assert.rejects(files.read(db, content_id), { code: 'files.unknown' });
    assert.equal((await get('member-be', content(id))).body.code, 'documents.deleted');
    assert.equal((await titles('member-be'))!.includes('mistake.pdf'), false);
    assert.equal((await titles('member-cn', '?deleted=true'))!.includes('mistake.pdf'), true);
    assert.equal((await remove('adviser-be')).body.code, 'documents.deleted');
  });

  it('closes a document to the other side after its last day, and keeps originals that are for viewing only', async () => {
    const id = await sent('adviser-cn', { name: 'limited.pdf' });
    const limits = (body: object) => ask('member-cn', ['PUT', `${document(id)}/limits`], { body });
    const met = async (who: Somebody) => {
      const { status, body } = await get(who, content(id));
      return body.code ?? status;
    };

    ok(await limits({ openUntil: '2020-01-01', isViewOnly: false }));
    assert.deepEqual([await met('member-be'), await met('member-cn')], ['documents.expired', 200]);
    ok(await limits({ openUntil: '2120-01-01', isViewOnly: true }));
    assert.deepEqual([await met('member-be'), await met('member-cn')], ['documents.view-only', 200]);
    ok(await limits({ isViewOnly: false }));
    assert.equal(await met('member-be'), 200);
    assert.equal(
      (await ask('member-be', ['PUT', `${document(id)}/limits`], { body: { isViewOnly: false } })).status,
      403,
    );
  });

  it('is handed out as an archive: what may be opened with an index that names what may not', async () => {
    const own = `be/${stage.organisation.be}`;
    await sent('member-be', { compartment: own, name: '=报价.pdf', folder: 'a', content: pdf('one') });
    await sent('member-be', { compartment: own, name: '=报价.pdf', folder: 'A', content: pdf('two') });
    const closed = await sent('adviser-cn', { name: 'closed.pdf' });
    ok(await ask('adviser-cn', ['PUT', `${document(closed)}/limits`], { body: { isViewOnly: true } }));
    const archive = (who: Somebody, compartment: string) =>
      get(who, `${room()}/document-archive?compartment=${encodeURIComponent(compartment)}`);

    const mine = await archive('member-be', own);
    const shared = await archive('member-be', 'shared');

    assert.deepEqual([mine.status, mine.raw.subarray(0, 4).toString('latin1')], [200, 'PK\u0003\u0004']);
    assert.match(String(mine.headers['content-disposition']), /^attachment; filename="documents-be-own.zip"/);
    for (const words of [pdf('one').toString(), pdf('two').toString()])
      assert.ok(mine.raw.toString().includes(words), words);
    assert.match(mine.raw.toString(), /a\/=报价( [(]2[)])?[.]pdf,a,'=报价[.]pdf,en,1,/);
    assert.match(shared.raw.toString(), /,closed[.]pdf,en,1,.*,view-only\r\n/);
    assert.deepEqual(
      [(await archive('member-be', 'cn')).status, (await archive('neighbour-cn', 'shared')).status],
      [403, 404],
    );
    const { rows } = await sql<{ count: number }>`select count(*) from documents.reading
      where way = 'archive' and compartment = ${own}`.execute(owner);
    assert.ok(rows[0]!.count >= 2);
  });

  it('is kept by the database itself: nothing is written past the acts', async () => {
    const id = await sent('adviser-cn', { name: 'kept.pdf' });
    const asMember = await actingAs(stage.account['member-be']);
    const asWriter = await actingAs(stage.account['adviser-cn']);
    const refused = async (acting: typeof asMember, statement: ReturnType<typeof sql>, why: RegExp) =>
      assert.rejects(
        acting((db) => statement.execute(db)),
        why,
      );

    await refused(asWriter, sql`update documents.document set compartment = 'cn'`, /permission denied/);
    await refused(asWriter, sql`update documents.document set open_until = null`, /permission denied/);
    await refused(asWriter, sql`delete from documents.document`, /permission denied/);
    await refused(asWriter, sql`update documents.version set number = 9`, /permission denied/);
    await refused(asMember, sql`delete from documents.reading`, /permission denied/);
    const changed = await asMember((db) =>
      sql`update documents.document set title = 'mine' where id = ${id}`.execute(db),
    );
    assert.equal(changed.numAffectedRows, 0n);
    const { rows } = await sql<{ content_id: string; id: string }>`
      select content_id, id from documents.version where document_id = ${id}`.execute(owner);
    const plan = { compartment: 'be', folder: '', title: 'x', language: 'en', name: 'x', bytes: 1 } as const;
    await asMember((db) =>
      db
        .insertInto('documents.upload')
        .values({
          ...plan,
          content_id: rows[0]!.content_id,
          case_id: stage.caseId,
          document_id: null,
          begun_by: stage.account['member-be'],
          begun_as: 'be/client',
        })
        .execute(),
    );
    ok(
      await ask('member-cn', ['PUT', `${document(id)}/limits`], {
        body: { openUntil: '2020-01-01', isViewOnly: false },
      }),
    );
    await asMember(async (db) => {
      await assert.rejects(files.read(db, rows[0]!.content_id), { code: 'files.unknown' });
      await assert.rejects(files.remove(db, rows[0]!.content_id), { code: 'files.unknown' });
    });
    await sql`delete from documents.upload`.execute(owner);
  });

  it('leaves nothing behind that an invariant of the module would not stand', async () => {
    assert.deepEqual(
      (await runDoctor(owner, documentsInvariants)).filter(({ state }) => state !== 'holds'),
      [],
    );
  });
});
