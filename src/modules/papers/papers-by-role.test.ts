import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { docxWords } from './stage/docx-words.ts';
import { type Answer, BELGIAN, CHINESE, httpStage } from './stage/testing.ts';

const wordsOf = ({ raw }: Answer): string => docxWords(raw, 'word/document.xml');
const codesOf = ({ body }: Answer) =>
  Object.fromEntries(
    (body['rows'] as { paper: string; hindrances: { code: string }[] }[]).map(({ paper, hindrances }) => [
      paper,
      hindrances.map(({ code }) => code),
    ]),
  );

describe('papers of a case', async () => {
  const { stage, get, owner } = await httpStage();
  const at = (paper: string, query = 'language=en') => `/api/cases/${stage.caseId}/papers/${paper}?${query}`;
  const made = async () =>
    (
      await sql<{ facts: object; account_id: string }>`select facts, account_id from journal.entry
      where kind = 'papers.made' order by number`.execute(owner)
    ).rows;

  it('do not exist for whoever has no part in it, and leave no trace', async () => {
    const answers = await Promise.all([
      get('newcomer', `/api/cases/${stage.caseId}/papers`),
      get('newcomer', at('case-summary')),
      get('newcomer', at('non-disclosure', 'language=zh&format=docx')),
      get('newcomer', `/api/interests/${stage.interestId}/letter?language=en&format=docx`),
    ]);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 404, 404, 404],
    );
    assert.deepEqual(await made(), []);
  });

  it('name nobody of the other side before both have agreed', async () => {
    const { status, headers, ...answer } = await get(
      'member-be',
      at('non-disclosure', 'language=zh&second=nl&format=docx'),
    );
    const text = wordsOf({ status, headers, ...answer });

    assert.equal(status, 200);
    assert.ok(text.includes(BELGIAN) && text.includes('0200.065.765'));
    assert.ok(!text.includes(CHINESE) && !text.includes('91350100M000100Y43'));
    assert.ok(text.includes('【法定全称】') && text.includes('[volledige officiële naam]'));
    assert.ok(text.includes('#panic("x") 除磷'));
    assert.equal(headers['cache-control'], 'private, no-store');
    assert.equal(
      decodeURIComponent(String(headers['content-disposition']).split("UTF-8''")[1]!),
      '保密协议（双向） PAPE-0000-0001 2026-11-27.docx',
    );
  });

  it('are refused with every reason as long as something stands in their way', async () => {
    const { status, body } = await get('member-be', at('introduction'));

    assert.equal(status, 409);
    assert.deepEqual(
      [body['code'], body['facts']],
      [
        'papers.hindered',
        {
          paper: 'introduction',
          hindrances: [{ code: 'names-not-agreed', sides: ['cn', 'be'] }],
        },
      ],
    );
    assert.deepEqual(codesOf(await get('member-be', `/api/cases/${stage.caseId}/papers`)), {
      introduction: ['names-not-agreed'],
      'non-disclosure': [],
      'letter-of-intent': ['names-not-agreed'],
      'case-summary': [],
      'clearance-plan': ['nothing-answered'],
    });
  });

  it('come only in the formats and pairs in which they are made', async () => {
    const format = await get('member-be', at('case-summary', 'language=en&format=docx'));
    const pair = await get('member-be', at('case-summary', 'language=en&second=zh'));

    assert.deepEqual(
      [format.body['code'], pair.body['code']],
      ['papers.format-not-made', 'papers.pair-not-made'],
    );
  });

  it('are put down in the journal with who, which, language and format', async () => {
    assert.deepEqual(await made(), [
      {
        facts: {
          caseId: stage.caseId,
          paper: 'non-disclosure',
          language: 'zh',
          second: 'nl',
          format: 'docx',
        },
        account_id: stage.account['member-be'],
      },
    ]);
  });

  it('introduce both sides by name and number once both have agreed', async () => {
    await sql`update cases.seat set agreed_at = now() where case_id = ${stage.caseId}`.execute(owner);
    const text = wordsOf(await get('member-cn', at('introduction', 'language=fr&format=docx')));

    for (const said of [CHINESE, '91350100M000100Y43', BELGIAN, '0200.065.765', 'Wuhan, Chine'])
      assert.ok(text.includes(said), said);
  });

  it('are the plan of the facts that were answered, as clearance prints it', async () => {
    await sql`insert into cases.clearance (case_id, version, begins_on, plan_number)
      values (${stage.caseId}, 1, '2026-12-01', 1)`.execute(owner);
    await sql`insert into cases.fact (case_id, fact, answer, answered_as)
      values (${stage.caseId}, 'brand_used', 'true', 'be/client')`.execute(owner);
    await sql`insert into cases.plan (case_id, number, because, as_of, begins_on, edition, reviewed, facts_version, summary, change)
      values (${stage.caseId}, 1, 'facts', '2026-11-27', '2026-12-01', 'x', '2026-11-27', 1,
        '{"steps":[],"blocks":[],"milestones":[]}',
        '{"added":[],"gone":[],"changed":[],"moved":[],"blocks":[],"milestones":[]}')`.execute(owner);
    const { status, headers, raw } = await get('member-be', at('clearance-plan', 'language=en'));

    assert.equal(status, 200);
    assert.match(String(headers['content-disposition']), /"Clearance plan 2026-11-27 /);
    assert.match(raw.toString('latin1'), /^%PDF-1/);
  });

  it('tell as a summary where the case stands, as an archive PDF', async () => {
    const { status, headers, raw } = await get('adviser-be', at('case-summary', 'language=nl'));

    assert.deepEqual([status, headers['content-type']], [200, 'application/pdf']);
    assert.match(raw.toString('latin1'), /^%PDF-1\.\d[^]*<pdfaid:part>2<\/pdfaid:part>/);
  });
});

describe('papers of an interest and of a listing', async () => {
  const { stage, get } = await httpStage();
  const letter = (language: string) =>
    `/api/interests/${stage.interestId}/letter?language=${language}&format=docx`;

  it('keep an interest without a name where its reader has none, and warn whoever has one', async () => {
    const owners = wordsOf(await get('member-cn', letter('zh')));
    const own = wordsOf(await get('member-be', letter('nl')));

    assert.ok(!owners.includes(BELGIAN) && owners.includes('比利时某单位，暂不具名'));
    assert.ok(owners.includes('Wij beheren pompgemalen.') && owners.includes(stage.reference));
    assert.ok(own.includes(BELGIAN) && own.includes('Eigen kopie'));
    assert.ok(!own.includes(CHINESE));
  });

  it('put a listing on one page, however long it is, for anybody', async () => {
    const { status, raw } = await get(undefined, `/api/opportunities/${stage.reference}/sheet?language=zh`);

    assert.equal(status, 200);
    assert.equal(raw.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 1);
    assert.equal((await get(undefined, '/api/opportunities/TO-CN-ENVI-99999/sheet?language=zh')).status, 404);
  });
});
