import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { PackFaults } from '#platform/packs';
import { realRulebook } from '../testing.ts';
import { readCase } from './read-cases.ts';

const made: string[] = [];
after(() => made.forEach((folder) => fs.rmSync(folder, { recursive: true })));

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
