import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { PackFaults } from '#platform/packs';
import { checkPacks } from '../actions/check-packs.ts';
import { packs, realCalendars, realRulebook } from '../testing.ts';
import { keepRulebook } from './keep-rulebook.ts';
import { readCase } from './read-cases.ts';

const made: string[] = [];
after(() => made.forEach((folder) => fs.rmSync(folder, { recursive: true })));

const RULES = 'be/tax/rules.yaml';

/** The real packs with one text of one file replaced. */
function packsWith(file: string, from: string, to: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clearance-'));
  made.push(folder);
  fs.cpSync(packs, folder, { recursive: true });
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  assert.ok(text.includes(from), `${file} has “${from}”`);
  fs.writeFileSync(path.join(folder, file), text.replace(from, to));
  return folder;
}

const errorsOf = (folder: string) =>
  checkPacks({
    packs: folder,
    calendars: realCalendars(),
    today: '2026-11-26',
    reviewMonths: 12,
  }).remarks.filter(({ severity }) => severity === 'error');

/** What is wrong with the file, with its line; the folder left out. */
const said = (file: string, from: string, to: string) => {
  const folder = packsWith(file, from, to);
  return errorsOf(folder).map(
    (error) => `${path.relative(folder, error.file)}:${error.line}: ${error.message}`,
  );
};

describe('a broken pack', () => {
  it('is named with file, line and the word that was probably meant', () => {
    const found = said(RULES, '    nature: benefit', '    natur: benefit');

    assert.equal(found.length, 2);
    assert.match(found[0]!, /^be\/tax\/rules.yaml:4: rules.0.nature: use one of: prior_authorisation, /);
    assert.equal(
      found[1],
      'be/tax/rules.yaml:4: rules.0: “natur” is not a word of this list. Did you mean “nature”?',
    );
  });

  const first = (file: string, from: string, to: string) => said(file, from, to)[0];

  it('says which comparison is not one', () => {
    assert.equal(
      first(RULES, 'includes: BE_TO_CN', 'include: BE_TO_CN'),
      'be/tax/rules.yaml:13: rules.0.when.all.0: “include” is not a comparison: did you mean “includes”?',
    );
  });

  it('says that conditions side by side need all or any', () => {
    assert.match(
      first(RULES, '      all:\n', '      all:\n        - any: []\n          not: {}\n')!,
      /put them below one “all:” or “any:”/,
    );
  });

  it('says which fact no vocabulary has', () => {
    assert.equal(
      first(RULES, 'fact: tech_flow', 'fact: tech_flows'),
      'be/tax/rules.yaml:4: BE-IID asks for “tech_flows”, which vocabulary/facts.yaml does not have: add it there, or mend the name',
    );
  });

  it('says which word a fact does not have', () => {
    assert.match(
      first(RULES, 'includes: BE_TO_CN', 'includes: BE_TO_FR')!,
      /“BE_TO_FR” is not a word of “tech_flow”: use none, BE_TO_CN, CN_TO_BE/,
    );
  });

  it('says that a comparison does not go with a fact', () => {
    assert.match(
      first(RULES, '          includes: BE_TO_CN', '          over: 5')!,
      /“over” does not go with “tech_flow”, which is several words/,
    );
  });

  it('says which figure is missing', () => {
    assert.match(
      first('cn/tax/rules.yaml', 'over: REMIT_FILING', 'over: REMIT_FILLING')!,
      /names the figure “REMIT_FILLING”, which no figures.yaml has/,
    );
  });

  it('says that no answers can meet a condition', () => {
    const impossible =
      '      all:\n        - fact: payment_usd\n          over: 10\n        - fact: payment_usd\n          under: 5\n';
    assert.match(first(RULES, '      all:\n', impossible)!, /BE-IID no answers can ever meet this condition/);
  });

  it('says which procedures wait for each other', () => {
    assert.match(
      first(
        'cn/tax/rules.yaml',
        '    depends-on:\n      - CN-TECHIMP-REG\n',
        '    depends-on:\n      - CN-TAX-REMIT\n',
      )!,
      /CN-WHT-DTT.*waits for.*nothing could ever begin/,
    );
  });

  it('says which language is missing', () => {
    assert.match(
      first(RULES, '      nl: Innovatieaftrek', '      de: Innovationsabzug')!,
      /rules.0.name.nl: write a text here|rules.0.name/,
    );
  });

  it('says that a source has no address', () => {
    assert.match(
      first('sources.yaml', 'href: https://', 'href: see ')!,
      /href: write the whole address, beginning with https/,
    );
  });

  it('says that a rule names an unknown source', () => {
    assert.match(
      first(RULES, '    sources:\n      - ', '    sources:\n      - no-such-source\n      - ')!,
      /BE-IID names “no-such-source”, which sources.yaml does not have/,
    );
  });

  it('says that a day is not a day', () => {
    assert.match(
      first(RULES, 'reviewed: 2026-11-22', 'reviewed: 22/11/2026')!,
      /reviewed: write a day as 2026-11-22/,
    );
  });

  it('says that planning days do not rise', () => {
    assert.match(
      first('be/people/rules.yaml', '      low: 60', '      low: 600')!,
      /planning-days: must rise: low, then typical, then high/,
    );
  });

  it('says that a figure has a gap', () => {
    assert.match(
      first('be/investment/figures.yaml', 'from: 2028-01-17', 'from: 2028-02-01')!,
      /BE_FDI_PHASE1 has no value between 2028-01-16 and 2028-02-01/,
    );
  });

  it('says that a file is missing', () => {
    const folder = packsWith(RULES, 'BE-IID', 'BE-IID');
    fs.rmSync(path.join(folder, 'vocabulary/facts.yaml'));

    assert.deepEqual(
      errorsOf(folder).map(({ message }) => message),
      ['is missing: every pack needs this file'],
    );
  });

  it('says that a text is no YAML', () => {
    assert.match(first(RULES, '    nature: benefit', '    nature: "benefit')!, /rules.yaml:\d+: /);
  });

  it('says which case no longer holds', () => {
    assert.match(
      first(RULES, '          includes: BE_TO_CN', '          includes: CN_TO_BE')!,
      /cases.yaml:\d+: “.*” expects BE-IID to be required, and it is not-required/,
    );
  });

  it('is remarked on when its review is old, without failing', () => {
    const check = checkPacks({ packs, calendars: realCalendars(), today: '2028-01-01', reviewMonths: 12 });

    assert.equal(check.remarks.filter(({ code }) => code === 'old-review').length, 110);
    assert.deepEqual(
      check.remarks.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('never takes away the last good version, and health says so', () => {
    const folder = packsWith(RULES, 'BE-IID', 'BE-IID');
    const keeper = keepRulebook(folder);
    const text = fs.readFileSync(path.join(folder, RULES), 'utf8');

    fs.writeFileSync(path.join(folder, RULES), text.replace('    nature: benefit', '    nature: gift'));
    const broken = keeper.reload();
    fs.writeFileSync(path.join(folder, RULES), text);
    const mended = keeper.reload();

    assert.equal(broken.state, 'stale');
    assert.equal(broken.faults.length, 1);
    assert.equal(keeper.current().procedures.length, 110);
    assert.deepEqual(mended, { state: 'good', reviewed: '2026-11-22', faults: [] });
  });
});

describe('a bad case', () => {
  const rulebook = realRulebook();
  const saidOf = (text: string): string[] => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'case-'));
    made.push(folder);
    const file = path.join(folder, 'case.yaml');
    fs.writeFileSync(file, text);
    try {
      readCase(file, rulebook);
      return [];
    } catch (error) {
      return (error as PackFaults).faults.map(({ line, message }) => `${line}: ${message}`);
    }
  };

  it('is told which fact was probably meant, on its line', () => {
    assert.deepEqual(saidOf('attributes:\n  stake_pct: 30\n  capital_flows:\n    - CN_TO_BE\n'), [
      '3: “capital_flows” is not a fact that any rule knows; did you mean “capital_flow”?',
    ]);
  });

  it('is told which word was probably meant', () => {
    assert.match(
      saidOf('attributes:\n  kind:\n    - tech_license\n')[0]!,
      /2: “tech_license” is not a word of “kind”; did you mean “tech_licence”\?/,
    );
  });

  it('is told every wrong kind of answer at once', () => {
    assert.deepEqual(
      saidOf('attributes:\n  stake_pct: thirty\n  acquires_control: 1\n  be_region:\n    - VLG\n'),
      [
        '2: “stake_pct” is "thirty", and needs a number from 0 to 100, or null',
        '3: “acquires_control” is 1, and needs true, false or null',
        '4: “be_region” is ["VLG"], and needs one of its words, or null',
      ],
    );
  });

  it('is told that attributes are missing', () => {
    assert.deepEqual(saidOf('title: nothing\n'), [
      '1: attributes: write the facts as “name: value”, one a line',
    ]);
  });

  it('is told which key of the file is not known', () => {
    assert.deepEqual(saidOf('atributes: {}\nattributes: {}\n'), [
      '1: the file: “atributes” is not known here. Did you mean “attributes”?',
    ]);
  });

  it('may carry notes of its own', () => {
    assert.deepEqual(
      saidOf('reviewer: somebody\nexpected_required: []\nas_of: 2026-11-22\nattributes: {}\n'),
      [],
    );
  });

  it('is told that nobody holds more than all votes', () => {
    assert.deepEqual(saidOf('attributes:\n  stake_pct: 130\n'), [
      '2: “stake_pct” is 130, and needs a number from 0 to 100, or null',
    ]);
  });

  it('is told that there is no such file', () => {
    assert.throws(() => readCase('/no/such/case.yaml', rulebook), PackFaults);
  });

  it('is read when one word stands for a list, and when “none” stands in one', () => {
    assert.deepEqual(saidOf('attributes:\n  kind: visit\n  funder:\n    - none\n'), []);
  });
});
