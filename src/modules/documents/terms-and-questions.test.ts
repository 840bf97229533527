import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { httpStage, ok, type Somebody } from './stage/testing.ts';

describe('terms of a side', async () => {
  const { stage, ask, get, sent, room } = await httpStage();
  const at = () => `${room()}/document-terms`;
  const texts = { en: 'You keep what you read to yourself.', zh: '所阅内容请予保密。' };
  const met = async (who: Somebody, document: string) => {
    const { status, body } = await get(who, `${room()}/documents/${document}/versions/1/content`);
    return body.code ?? status;
  };
  const accept = (who: Somebody, number: number, language = 'en') =>
    ask(who, ['POST', `${at()}/acceptance`], { body: { side: 'cn', number, language } });

  it('close what that side shared to the other side until each reader has accepted them', async () => {
    const document = await sent('member-cn');
    const own = await sent('member-be');
    ok(await ask('adviser-cn', ['PUT', at()], { body: { texts } }));

    assert.deepEqual(
      [await met('member-be', document), await met('adviser-cn', document), await met('member-cn', own)],
      ['documents.terms-not-accepted', 200, 200],
    );
    const { body } = await get('member-be', `${room()}/documents/${document}`);
    assert.equal(body['hindrance'], 'terms-not-accepted');
    assert.equal((body['may'] as string[]).includes('open'), false);
    assert.equal((await accept('member-be', 2)).body.code, 'documents.terms-changed');
    assert.equal((await accept('member-be', 1, 'fr')).body.code, 'documents.terms-changed');
    ok(await accept('member-be', 1, 'zh'));
    ok(await accept('member-be', 1, 'en'));
    assert.deepEqual(
      [await met('member-be', document), await met('second-member-be', document)],
      [200, 'documents.terms-not-accepted'],
    );
    const { rows } = (await get('adviser-cn', at())).body as {
      rows: { side: string; mustAccept: boolean; acceptances: { by: string; language: string }[] }[];
    };
    assert.deepEqual(
      rows.map(({ side, mustAccept, acceptances }) => [
        side,
        mustAccept,
        acceptances.map(({ by, language }) => [by, language]),
      ]),
      [['cn', false, [['be/client', 'zh']]]],
    );
  });

  it('are accepted anew when they change, and ended by nobody who has to accept them', async () => {
    const document = await sent('member-cn', { name: 'again.pdf' });
    assert.equal((await ask('member-cn', ['PUT', at()], { body: { texts } })).status, 403);
    assert.equal((await ask('neighbour-cn', ['PUT', at()], { body: { texts } })).status, 404);
    assert.equal((await ask('adviser-cn', ['PUT', at()], { body: { texts: {} } })).status, 422);
    ok(await ask('adviser-cn', ['PUT', at()], { body: { texts } }));
    ok(await ask('adviser-be', ['DELETE', at()]));

    assert.equal(await met('member-be', document), 'documents.terms-not-accepted');
    ok(await ask('adviser-cn', ['DELETE', at()]));
    assert.equal(await met('member-be', document), 200);
    assert.ok(stage.caseId);
  });
});

describe('questions about a document', async () => {
  const { stage, ask, get, sent, room } = await httpStage();
  const about = (document: string) => `${room()}/documents/${document}/questions`;
  const put = (who: Somebody, document: string, body: object) =>
    ask(who, ['POST', about(document)], { body: { language: 'en', ...body } });
  const texts = async (who: Somebody, document: string) =>
    ((await get(who, about(document))).body['rows'] as { text: string }[] | undefined)?.map(
      ({ text }) => text,
    );

  it('stand where they are asked, and answers beside them', async () => {
    const document = await sent('member-cn');
    const asked = ok(await put('member-be', document, { text: 'How dear?' }));
    ok(await put('member-be', document, { text: 'Too dear?', compartment: 'be' }));
    const answer = ok(
      await put('adviser-cn', document, { text: 'Very.', answers: asked['id'], compartment: 'cn' }),
    );

    assert.equal(answer['compartment'], 'shared');
    assert.deepEqual(await texts('adviser-be', document), ['How dear?', 'Too dear?', 'Very.']);
    assert.deepEqual(await texts('member-cn', document), ['How dear?', 'Very.']);
    assert.equal(await texts('neighbour-cn', document), undefined);
    const { body } = await get('member-cn', `${room()}/documents/${document}`);
    assert.equal(body['questionCount'], 2);
  });

  it('are asked in no compartment that is closed to whoever asks, or wider than the document', async () => {
    const document = await sent('member-be', { compartment: 'be' });
    const met = [
      await put('member-be', document, { text: 'Aloud?', compartment: 'shared' }),
      await put('member-be', document, { text: 'There?', compartment: 'cn' }),
      await put('member-cn', document, { text: 'What is it?' }),
      await put('adviser-be', document, { text: 'Between us?', compartment: `be/${stage.organisation.be}` }),
      await put('member-be', document, { text: 'To what?', answers: stage.caseId }),
    ];

    assert.deepEqual(
      met.map(({ status }) => status),
      [403, 403, 404, 403, 404],
    );
  });
});
