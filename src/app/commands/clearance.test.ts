import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { planAnswer } from '#contracts/clearance';
import { runClearance } from './clearance.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clearance-command-'));
after(() => fs.rmSync(folder, { recursive: true }));

const FUND = `title: A fund takes 30 % in a Walloon biotech
attributes:
  kind:
    - minority_investment
  capital_flow:
    - CN_TO_BE
  foreign_investor_non_eu: true
  be_existing_undertaking: true
  stake_pct: 30
  be_fdi_sector:
    - biotech
    - sensitive_data
  be_target_turnover_eur_m: 12
  cn_state_owned_investor: true
  tech_flow:
    - BE_TO_CN
  be_region: WAL
  eu_dual_use_listed: null
  security_review_odi_concern: null
`;
fs.writeFileSync(path.join(folder, 'fund.yaml'), FUND);
fs.writeFileSync(path.join(folder, 'less.yaml'), FUND.replace('stake_pct: 30', 'stake_pct: 24'));
fs.writeFileSync(path.join(folder, 'bad.yaml'), FUND.replace('stake_pct: 30', 'stake_percent: 30'));

/** Runs the command and gives back what it said, what it said beside, and its exit code. */
async function run(words: string[], answers: string[] = []) {
  const said: string[] = [];
  const noted: string[] = [];
  const code = await runClearance(words, {
    say: (line) => said.push(line),
    note: (line) => noted.push(line),
    ask: async () => answers.shift(),
    root,
    calledFrom: folder,
    today: '2026-11-26',
  });
  return { code, said: said.join('\n'), noted: noted.join('\n') };
}

describe('clearance plan', () => {
  it('prints ids for programs, in the form of the contract', async () => {
    const { code, said } = await run(['plan', 'fund.yaml', '--json', '--as-of', '2026-11-22']);

    const answer = planAnswer.parse(JSON.parse(said));
    assert.equal(code, 0);
    assert.equal(answer.as_of, '2026-11-22');
    assert.deepEqual(answer.required.toSorted(), [
      'BE-FDI',
      'CN-ODI-MOFCOM',
      'CN-ODI-NDRC',
      'CN-ODI-SAFE',
      'CN-SOE-ASSET',
      'EU-DU-SCREEN',
      'EU-SANCTIONS-SCREEN',
    ]);
    assert.deepEqual(answer.undetermined.toSorted(), ['BE-WAL-DU-LIC', 'CN-ODI-SECREV', 'EU-DU-GEA']);
    assert.equal(answer.required.length + answer.undetermined.length + answer.not_triggered.length, 110);
    assert.deepEqual(answer.blocked, []);
    assert.deepEqual(answer.questions, ['eu_dual_use_listed', 'security_review_odi_concern']);
    assert.deepEqual(answer.milestones, {
      signing: 45,
      export: 55,
      research_start: 10,
      closing: 180,
      payment: 105,
    });
    assert.deepEqual(answer.critical_path, ['CN-SOE-ASSET', 'CN-ODI-NDRC', 'CN-ODI-SECREV']);
  });

  it('speaks the language that is asked for', async () => {
    const { said } = await run(['plan', 'fund.yaml', '--language', 'zh']);

    assert.match(said, /本内容为研究资料，不构成法律意见/);
    assert.match(said, /比利时外国直接投资审查/);
  });

  it('shows another structure beside it, and the law of another day', async () => {
    const less = await run(['plan', 'fund.yaml', '--against', 'less.yaml']);
    const later = await run(['plan', 'fund.yaml', '--against-day', '2028-01-17']);

    assert.match(less.said, /BE-FDI: required → not-required/);
    assert.match(later.said, /BE-FDI: period of 30 → 45/);
  });

  it('leaves open what is not written, when that is wanted', async () => {
    const { said } = await run(['plan', 'fund.yaml', '--json', '--unlisted', 'unknown']);

    assert.ok(planAnswer.parse(JSON.parse(said)).undetermined.length > 40);
  });

  it('names the line of a fact that it does not know', async () => {
    const { code, noted } = await run(['plan', 'bad.yaml']);

    assert.equal(code, 1);
    assert.equal(
      noted,
      `${path.join(folder, 'bad.yaml')}:9: “stake_percent” is not a fact that any rule knows; did you mean “stake_pct”?`,
    );
  });

  it('is told apart from a wrong question', async () => {
    const wrong = [
      [],
      ['other.yaml', 'fund.yaml'],
      ['fund.yaml', '--as-of', 'tomorrow'],
      ['fund.yaml', '--language', 'de'],
      ['fund.yaml', '--quick'],
    ];
    for (const words of wrong) assert.equal((await run(['plan', ...words])).code, 2);
    assert.equal((await run(['plan', 'none.yaml'])).code, 1);
    assert.equal((await run(['plans'])).code, 2);
    assert.equal((await run(['--help'])).code, 0);
  });
});

describe('clearance explain', () => {
  it('says why a procedure is needed, and what would take it away', async () => {
    const { code, said } = await run(['explain', 'fund.yaml', 'BE-FDI']);

    assert.equal(code, 0);
    assert.match(said, /^BE-FDI {2}Belgian screening of foreign direct investment/);
    assert.match(said, /Needed, because:\n {2}Where does equity capital go\? China to Belgium/);
    assert.match(said, /With another answer, it would not be triggered: What share of the votes/);
    assert.match(said, /Cooperation Agreement of 30 November 2022/);
    assert.match(said, /Research, not legal advice; last reviewed on 22 November 2026/);
  });

  it('speaks the language that is asked for, and prints for programs', async () => {
    const { said } = await run(['explain', 'less.yaml', 'BE-FDI', '--language', 'zh']);
    const { said: json } = await run(['explain', 'less.yaml', 'BE-FDI', '--json']);

    assert.match(said, /未触发，因为：/);
    assert.equal((JSON.parse(json) as { state: string }).state, 'not-required');
  });

  it('says that there is no such procedure', async () => {
    assert.deepEqual(await run(['explain', 'fund.yaml', 'BE-FDY']), {
      code: 2,
      said: '',
      noted: 'No pack has a procedure “BE-FDY”.',
    });
    assert.equal((await run(['explain', 'fund.yaml'])).code, 2);
  });
});

describe('clearance check', () => {
  it('reads every pack and runs every case', async () => {
    const { code, said } = await run(['check']);

    assert.equal(code, 0);
    assert.match(
      said,
      /110 procedures, 45 figures, 7 blocks, 87 facts; 321 cases run\.\nEvery case holds\.$/,
    );
  });
});

describe('clearance interview', () => {
  it('asks one question after another, asks again when it does not understand, and ends with a plan', async () => {
    const { code, said, noted } = await run(['interview'], ['perhaps', 'none', 'none', '?']);

    assert.equal(code, 0);
    assert.match(said, /1\. \(10\d procedures open\)/);
    assert.equal(noted, 'That was not understood.');
    assert.match(said, /Critical path: /);
  });
});
