import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { httpStage, ok, pdf, type Somebody } from './stage/testing.ts';

describe('a file on its way into a room', async () => {
  const { owner, server, stage, files, ask, get, begin, sent, room, cookieOf } = await httpStage();
  before(() => server.listen({ port: 0, host: '127.0.0.1' }));
  after(() => server.close());
  const upload = (id: unknown) => `${room()}/uploads/${String(id)}`;
  const send = (who: Somebody, id: unknown, [offset, bytes]: readonly [number | string, Uint8Array]) =>
    ask(who, ['PUT', `${upload(id)}/content?offset=${offset}`], { bytes });
  const finish = (who: Somebody, id: unknown) => ask(who, ['POST', `${upload(id)}/end`]);

  it('comes in parts, and becomes what it was announced as', async () => {
    const content = pdf('in parts');
    const { id } = ok(await begin('member-be', { content, folder: 'contracts' }));

    assert.deepEqual(ok(await send('member-be', id, [0, content.subarray(0, 10)])), { received: 10 });
    assert.equal((await finish('member-be', id)).body.code, 'files.incomplete');
    ok(await send('member-be', id, [10, content.subarray(10)]));
    const { documentId, version } = ok(await finish('member-be', id));
    const again = ok(await finish('member-be', id));

    assert.deepEqual([version, again], [1, { documentId, version }]);
    const { body } = await get('member-cn', `${room()}/documents/${String(documentId)}`);
    const [only] = body['versions'] as Record<string, unknown>[];
    assert.deepEqual(
      [body['folder'], only!['mediaType'], only!['bytes'], only!['sha256']],
      ['contracts', 'application/pdf', content.length, createHash('sha256').update(content).digest('hex')],
    );
  });

  it('is refused where it does not go on, goes too far, or is not what was announced', async () => {
    const content = pdf('a lie');
    const { id } = ok(await begin('member-be', { content }));

    assert.deepEqual(
      [await send('member-be', id, [5, content]), await send('member-be', id, ['-1', content])].map(
        ({ status, body }) => [status, body.code],
      ),
      [
        [409, 'files.wrong-offset'],
        [422, 'http.input-faulty'],
      ],
    );
    assert.equal(
      (await send('member-be', id, [0, Buffer.concat([content, content])])).body.code,
      'files.too-large',
    );
    const other = ok(await begin('member-be', { content }))['id'];
    ok(await send('member-be', other, [0, Buffer.from(content).fill(0x20, 10, 20)]));
    assert.equal((await finish('member-be', other)).body.code, 'files.checksum-differs');
    const json = await ask('member-be', ['PUT', `${upload(id)}/content?offset=0`], { body: { a: 1 } });
    assert.equal(json.status, 415);
    const elsewhere = await ask('member-be', ['POST', `${room()}/uploads`], { bytes: content });
    assert.equal(elsewhere.status, 415);
  });

  it('is nobody else’s: not the neighbour’s, not the other side’s, not a colleague’s', async () => {
    const { id } = ok(await begin('member-be', { compartment: `be/${stage.organisation.be}` }));
    for (const who of [
      'second-member-be',
      'member-cn',
      'adviser-be',
      'neighbour-cn',
      'administrator',
    ] as const) {
      assert.equal((await get(who, upload(id))).status, 404, who);
      assert.equal((await send(who, id, [0, pdf('x')])).status, 404, who);
      assert.equal((await finish(who, id)).status, 404, who);
      assert.equal((await ask(who, ['DELETE', upload(id)])).status, 404, who);
    }
    assert.equal(
      (await ask(undefined, ['PUT', `${upload(id)}/content?offset=0`], { bytes: pdf('x') })).status,
      401,
    );
    const otherSite = await ask('member-be', ['PUT', `${upload(id)}/content?offset=0`], {
      bytes: pdf('x'),
      headers: { origin: 'https://elsewhere.example' },
    });
    assert.equal(otherSite.body.code, 'http.other-site');
    for (const compartment of ['cn', `cn/${stage.organisation.cn}`])
      assert.equal((await begin('member-be', { compartment })).status, 403, compartment);
    assert.equal((await begin('adviser-be', { compartment: `be/${stage.organisation.be}` })).status, 403);
    const foreign = await sent('adviser-cn');
    assert.equal((await begin('member-be', { documentId: foreign })).status, 403);
    ok(await ask('member-be', ['DELETE', upload(id)]));
    assert.equal((await get('member-be', upload(id))).status, 404);
  });

  it('has a name that is a label and nothing else', async () => {
    for (const name of [
      '../../etc/passwd',
      'a\\b.pdf',
      'a\u0000.pdf',
      'a\r\nset-cookie: x.pdf',
      'a\u202Efdp.exe',
      '..',
      ' ',
    ])
      assert.equal((await begin('member-be', {}, { name })).status, 422, JSON.stringify(name));
    const id = await sent('member-be', { name: `报价"; filename=evil.html; x='.pdf` });

    const { headers } = await get('member-be', `${room()}/documents/${id}/versions/1/content`);
    assert.doesNotMatch(String(headers['content-disposition']), /filename=evil/);
  });

  it('does not come in when it could be run and is called something harmless, and leaves nothing behind', async () => {
    const html = Buffer.from('<!doctype html><script>alert(document.cookie)</script><p>Price list</p>');
    const met = [];
    for (const [name, content] of [
      ['price.pdf', html],
      ['price.exe', pdf('harmless')],
      ['price.html', html],
    ] as const) {
      const { id } = ok(await begin('member-be', { name, content }));
      ok(await send('member-be', id, [0, content]));
      const { status, body } = await finish('member-be', id);
      met.push(body.code ?? status);
      if (status === 200) continue;
      const { rows } = await sql<{ state: string }>`select state from files.content where id = ${id}`.execute(
        owner,
      );
      assert.equal(rows[0]!.state, 'deleted');
      assert.equal((await get('member-be', upload(id))).status, 404);
    }

    assert.deepEqual(met, ['documents.content-pretends', 'documents.name-runs', 200]);
    const { body } = await get('member-be', `${room()}/documents`);
    const page = (body['rows'] as { id: string; title: string }[]).find(
      ({ title }) => title === 'price.html',
    )!;
    const given = await get('member-be', `${room()}/documents/${page.id}/versions/1/content`);
    assert.deepEqual(
      [given.headers['content-type'], String(given.headers['content-disposition']).slice(0, 10)],
      ['application/octet-stream', 'attachment'],
    );
    assert.match(String(given.headers['content-security-policy']), /sandbox/);
  });

  it('of two that finish at once neither is lost, and the same one finished twice is one version', async () => {
    const documentId = await sent('member-be', { name: 'versions.pdf' });
    const begun = [];
    for (const [who, text] of [
      ['member-be', 'two'],
      ['second-member-be', 'three'],
    ] as const) {
      const content = pdf(text);
      const { id } = ok(await begin(who, { content, documentId }));
      ok(await send(who, id, [0, content]));
      begun.push([who, id] as const);
    }

    const ended = await Promise.all([...begun, ...begun].map(([who, id]) => finish(who, id)));

    const numbers = ended.filter(({ status }) => status === 200).map(({ body }) => body['version']);
    assert.deepEqual(new Set(numbers), new Set([2, 3]));
    const { body } = await get('member-cn', `${room()}/documents/${documentId}`);
    assert.deepEqual(
      (body['versions'] as { number: number }[]).map(({ number }) => number),
      [3, 2, 1],
    );
  });

  it('says how much a side may keep, and how many files may be on their way', async () => {
    const large = ok(await begin('member-be', {}, { bytes: 2 * 1024 ** 3, sha256: undefined }));
    const tooLarge = await begin('member-be', {}, { bytes: 2 * 1024 ** 3 + 1, sha256: undefined });
    for (let more = 0; more < 9; more++)
      await begin('second-member-be', {}, { bytes: 2 * 1024 ** 3, sha256: undefined });
    const full = await begin('adviser-be', {}, { bytes: 2 * 1024 ** 3, sha256: undefined });
    const other = await begin('member-cn', {}, { bytes: 2 * 1024 ** 3, sha256: undefined });
    const asked = await Promise.all(Array.from({ length: 22 }, () => begin('adviser-cn', {})));

    assert.ok(large);
    assert.deepEqual(
      [tooLarge.body.code, full.body.code, other.status],
      ['documents.file-too-large', 'documents.side-full', 200],
    );
    assert.equal((full.body['facts'] as { bytes: number }).bytes, 2 * 1024 ** 3);
    assert.deepEqual(
      asked.map(({ body }) => body.code).filter((code) => code !== undefined),
      ['documents.too-many-uploads', 'documents.too-many-uploads'],
    );
    await sql`delete from documents.upload`.execute(owner);
  });

  it('goes on where the line broke, over the network, while no transaction of its sender is open', async () => {
    const content = Buffer.concat([pdf('large'), randomBytes(12_000_000)]);
    const { id } = ok(await begin('member-be', { content, name: 'large.pdf' }));
    const { port } = server.server.address() as AddressInfo;
    const put = (offset: number) =>
      http.request({
        port,
        method: 'PUT',
        path: `${upload(id)}/content?offset=${offset}`,
        headers: {
          cookie: cookieOf('member-be'),
          origin: `http://localhost:${port}`,
          host: `localhost:${port}`,
          'content-type': 'application/octet-stream',
          'content-length': content.length - offset,
        },
      });
    const first = put(0);
    first.on('error', () => {});
    first.write(content.subarray(0, 9_000_000));
    while ((await files.progress(String(id), { by: stage.account['member-be'] })).received === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    // Half a second in which the sender is silent: a transaction of its own would be that old.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const open = await sql<{ count: number }>`select count(*) from pg_stat_activity
      where datname = current_database() and usename = 'green_channel_app' and xact_start < now() - interval '500 milliseconds'`.execute(
      owner,
    );
    first.destroy();

    let { received } = ok(await get('member-be', upload(id))) as { received: number };
    for (let tries = 0; ; tries++) {
      const rest = put(received);
      rest.end(content.subarray(received));
      const [answer] = (await once(rest, 'response')) as [http.IncomingMessage];
      answer.resume();
      if (answer.statusCode === 200 || tries > 50) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
      ({ received } = ok(await get('member-be', upload(id))) as { received: number });
    }
    const { documentId } = ok(await finish('member-be', id));

    assert.equal(open.rows[0]!.count, 0);
    const given = await get('member-cn', `${room()}/documents/${String(documentId)}/versions/1/content`);
    assert.ok(given.raw.equals(content));
  });
});
