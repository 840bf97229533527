import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { readProvingCases } from '../store/read-cases.ts';
import { packs, realCalendars, realRulebook } from '../testing.ts';
import { describePlan } from './describing/describe-plan.ts';
import { planCalendar } from './plan-calendar.ts';
import { planSent } from './plan-sent.ts';
import { paperWords } from './printing/paper-words.ts';

const rulebook = realRulebook();
const calendars = realCalendars();
const today = '2026-11-26';
const [wuhan] = readProvingCases(packs, rulebook).filter(({ complete }) => complete);
const description = (facts = wuhan!.facts) =>
  describePlan(rulebook, planSent({ rulebook, calendars, today }, { facts, unlisted: 'absent' }), calendars);

interface Entry {
  readonly [name: string]: string;
}

/** Entries of a calendar file, with folded lines joined (RFC 5545, 3.1) and signs unescaped (3.3.11). */
function entriesOf(text: string): Entry[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((_, place) => {
      const starts = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
      const from = starts[place]!;
      const inside = lines.slice(from + 1, lines.indexOf('END:VEVENT', from));
      return Object.fromEntries(
        inside.map((line) => {
          const [, name, value] = /^([A-Z-]+)[^:]*:(.*)$/s.exec(line)!;
          return [name!, value!.replaceAll('\\n', '\n').replaceAll(/\\([,;\\])/g, '$1')];
        }),
      );
    });
}

describe('the calendar of a plan', () => {
  it('has a day for each filing, each last day and each milestone, and every entry says that it is an estimate', () => {
    const plan = description();
    for (const reader of languages) {
      const entries = entriesOf(planCalendar(plan, { reader, today }));
      const needed = plan.procedures.filter(({ state }) => state === 'required');

      assert.equal(
        entries.length,
        needed.filter(({ holdsUpMilestones }) => holdsUpMilestones).length +
          needed.filter(({ fileBy }) => fileBy).length +
          plan.milestones.length,
      );
      for (const entry of entries) {
        assert.ok(entry['SUMMARY']!.endsWith(paperWords[reader].estimateMark), entry['SUMMARY']);
        assert.ok(entry['DESCRIPTION']!.includes(plan.caution[reader]));
      }
    }
  });

  it('gives whole days as they stand in the plan', () => {
    const plan = description();
    const entries = entriesOf(planCalendar(plan, { reader: 'en', today }));
    const days = (summary: string) => {
      const entry = entries.find(({ SUMMARY }) => SUMMARY === `${summary} (planning estimate)`)!;
      return [entry['DTSTART'], entry['DTEND']];
    };
    const signing = plan.milestones.find(({ id }) => id === 'signing')!.earliest.dates.typical.day;

    assert.equal(signing, '2026-12-07');
    assert.deepEqual(days('Earliest: signing'), ['20261207', '20261208']);
  });

  it('has entries that a later download replaces, and that no other case touches', () => {
    const uids = (title: string | undefined, facts = wuhan!.facts) =>
      new Set(
        entriesOf(planCalendar(description(facts), { reader: 'fr', title, today })).map(({ UID }) => UID),
      );
    const more = { ...wuhan!.facts, payment_usd: 40_000 };

    assert.deepEqual(uids('Wuhan'), uids('Wuhan'));
    assert.ok([...uids('Wuhan', more)].every((uid) => uids('Wuhan').has(uid)));
    assert.equal(uids('Wuhan').intersection(uids('Leuven')).size, 0);
    assert.equal(uids(undefined).intersection(uids(undefined, more)).size, 0);
    assert.equal(uids('Wuhan').size, entriesOf(planCalendar(description(), { reader: 'fr', today })).length);
  });

  it('takes nothing that people wrote for a line of its own', () => {
    const title = 'x\r\nBEGIN:VEVENT\r\nSUMMARY:y; z, \\ 合作';
    const text = planCalendar(description(), { reader: 'zh', title, today });

    assert.equal(text.match(/^BEGIN:VEVENT/gm)!.length, text.match(/^END:VEVENT/gm)!.length);
    assert.doesNotMatch(text, /^SUMMARY:y/m);
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  });

  it('is the same file when it is asked for again on the same day', () => {
    const once = planCalendar(description(), { reader: 'nl', today });

    assert.equal(planCalendar(description(), { reader: 'nl', today }), once);
  });
});
