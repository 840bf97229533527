import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { checkPacks } from '../actions/check-packs.ts';
import { packs, realCalendars, root } from '../testing.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clearance-guide-'));
after(() => fs.rmSync(folder, { recursive: true }));

describe('the guide “add a rule”', () => {
  it('leads to packs that hold when its two examples are copied as they stand', () => {
    const guide = fs.readFileSync(path.join(root, 'docs/guides/add-a-rule.md'), 'utf8');
    const [rule, proof] = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
    fs.cpSync(packs, folder, { recursive: true });
    fs.appendFileSync(path.join(folder, 'be/investment/rules.yaml'), rule!);
    fs.appendFileSync(path.join(folder, 'be/investment/cases.yaml'), proof!);

    const check = checkPacks({
      packs: folder,
      calendars: realCalendars(),
      today: '2026-11-26',
      reviewMonths: 12,
    });

    assert.deepEqual(
      check.remarks.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual([check.procedures, check.cases], [111, 322]);
  });
});
