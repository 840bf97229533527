import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { httpStage, type Somebody } from './stage/testing.ts';

describe('a paper that is kept in the room of its case', async () => {
  const { stage, get, ask, owner } = await httpStage();
  const keep = (who: Somebody, asked: object = {}) =>
    ask(who, `/api/cases/${stage.caseId}/papers/non-disclosure/keeping`, {
      language: 'zh',
      second: 'nl',
      format: 'docx',
      compartment: 'shared',
      ...asked,
    });
  const kept = async () =>
    (
      await sql<{ title: string; compartment: string; by: string; versions: number; made_from: string }>`
        select title, compartment, brought_as as by, made_from,
          (select count(*)::int from documents.version v where v.document_id = d.id) as versions
        from documents.document d order by d.id`.execute(owner)
    ).rows;
  const entries = async () =>
    (
      await sql<{
        kind: string;
        facts: object;
      }>`select kind, facts from journal.entry where kind ~ '^(papers|documents)[.]'
      order by number`.execute(owner)
    ).rows;

  it('is offered the compartments of whoever asks', async () => {
    const places = async (who: Somebody) =>
      (await get(who, `/api/cases/${stage.caseId}/papers`)).body['places'];

    assert.deepEqual(
      [await places('adviser-be'), ((await places('member-cn')) as string[]).slice(0, 1)],
      [['shared', 'be'], ['shared']],
    );
  });

  it('goes where an upload of the same person might go, and nowhere else, and leaves nothing behind where it may not', async () => {
    assert.equal((await keep('newcomer')).status, 404);
    assert.deepEqual(
      [
        (await keep('member-cn', { compartment: 'be' })).body['code'],
        (await keep('member-cn', { format: 'pdf', second: 'fr', compartment: 'be' })).status,
      ],
      ['documents.compartment-closed', 403],
    );

    assert.deepEqual([await kept(), await entries()], [[], []]);
    const { rows } = await sql`select from documents.upload`.execute(owner);
    assert.equal(rows.length, 0);
  });

  it('is a document with one entry of the journal, and made again its next version', async () => {
    const first = await keep('member-be');
    const again = await keep('adviser-be');

    assert.deepEqual([first.status, first.body['version'], again.body['version']], [200, 1, 2]);
    assert.equal(first.body['documentId'], again.body['documentId']);
    assert.deepEqual(await kept(), [
      {
        title: '保密协议（双向） PAPE-0000-0001.docx',
        compartment: 'shared',
        by: 'be/client',
        made_from: 'non-disclosure/zh+nl/docx',
        versions: 2,
      },
    ]);
    assert.deepEqual(
      (await entries()).map(({ kind, facts }) => [kind, (facts as { version: number }).version]),
      [
        ['documents.version-added', 1],
        ['documents.version-added', 2],
      ],
    );
  });

  it('is another document for another side, compartment, language or format', async () => {
    await keep('member-cn');
    await keep('adviser-be', { compartment: 'be' });
    await keep('adviser-be', { language: 'nl', second: 'zh' });

    assert.deepEqual(
      (await kept()).map(({ by, compartment, made_from, versions }) => [
        by,
        compartment,
        made_from,
        versions,
      ]),
      [
        ['be/client', 'shared', 'non-disclosure/zh+nl/docx', 2],
        ['cn/client', 'shared', 'non-disclosure/zh+nl/docx', 1],
        ['be/adviser', 'be', 'non-disclosure/zh+nl/docx', 1],
        ['be/adviser', 'shared', 'non-disclosure/nl+zh/docx', 1],
      ],
    );
  });

  it('is not kept while something stands in the way of it', async () => {
    const { status, body } = await ask(
      'member-be',
      `/api/cases/${stage.caseId}/papers/introduction/keeping`,
      {
        language: 'fr',
        compartment: 'shared',
      },
    );

    assert.deepEqual([status, body['code']], [409, 'papers.hindered']);
    assert.equal((await kept()).length, 4);
  });
});
