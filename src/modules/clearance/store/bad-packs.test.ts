import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { checkPacks } from '../actions/check-packs.ts';
import { packs, realCalendars } from '../testing.ts';

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

  it('says that a text is wanted in four languages', () => {
    assert.match(
      first(RULES, '    unverified:\n', '    unverified:\n      - everything\n')!,
      /unverified\.0: write it on lines of its own below: zh, en, fr, nl/,
    );
  });

  it('says which group, unit or subject has no name', () => {
    const facts = 'vocabulary/facts.yaml';
    assert.match(
      first(facts, 'group: cooperation', 'group: cooperations')!,
      /kind names “cooperations”, which “groups” of vocabulary\/names.yaml does not have/,
    );
    assert.match(first(facts, 'unit: percent', 'unit: per cent')!, /unit: an id has letters/);
    assert.match(
      first('be/investment/figures.yaml', 'unit: EUR_million', 'unit: EUR_milion')!,
      /names “EUR_milion”, which “units” of vocabulary\/names.yaml does not have/,
    );
  });

  it('says that a fact or word could not stand in an address', () => {
    assert.match(
      first('vocabulary/facts.yaml', 'id: stake_pct', 'id: stake-pct')!,
      /facts\.\d+\.id: begin with a letter/,
    );
    assert.match(
      first('vocabulary/facts.yaml', 'id: tech_licence', 'id: unknown')!,
      /this word has a meaning of its own/,
    );
  });

  it('says that a situation is no case', () => {
    assert.match(
      first('vocabulary/situations.yaml', '- tech_licence', '- tech_license')!,
      /licence-to-china says “kind: tech_license”, which is no answer that the vocabulary has/,
    );
  });

  it('says how the heading of an edition is written', () => {
    assert.match(
      first('be/tax/CHANGELOG.md', '## 1 (reviewed 2026-11-22)', '## 1, November 2026')!,
      /be\/tax\/CHANGELOG.md:5: write the heading as “## 2 \(reviewed 2027-01-31\)”/,
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
});
