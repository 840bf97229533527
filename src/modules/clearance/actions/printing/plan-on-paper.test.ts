import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { type Language, languages } from '#platform/languages';
import { spaced, startPrinter } from '#platform/print';
import type { PlanDescription } from '../../contract.ts';
import type { CaseFacts } from '../../domain/rules/condition.ts';
import { seededRandom } from '../../domain/planning/random.ts';
import { readProvingCases } from '../../store/read-cases.ts';
import { packs, randomFacts, realCalendars, realRulebook } from '../../testing.ts';
import { describePlan } from '../describing/describe-plan.ts';
import { planSent } from '../plan-sent.ts';
import { fileName } from './print-plan.ts';
import { planOnPaper } from './plan-on-paper.ts';
import { paperWords } from './paper-words.ts';

const rulebook = realRulebook();
const calendars = realCalendars();
const printedOn = '2026-11-26';
const template = fs.readFileSync(path.join(import.meta.dirname, 'plan.typ'), 'utf8');
const worked = readProvingCases(packs, rulebook).filter(({ complete }) => complete);

function paperOf(given: CaseFacts, reader: Language, title?: string) {
  const plan = planSent({ rulebook, calendars, today: printedOn }, { facts: given, unlisted: 'unknown' });
  const description = describePlan(rulebook, plan, calendars);
  const { facts } = plan.judgement;
  const content = planOnPaper(rulebook, { description, facts, reader, title, printedOn });
  return { content: content as Content, description };
}

interface Content {
  readonly title: string;
  readonly summary: string;
  readonly noes: string;
  readonly required: readonly {
    readonly name: string;
    readonly authorityAtHome: string;
    readonly period: string;
  }[];
  readonly open: readonly unknown[];
  readonly timeline: {
    readonly bars: readonly { readonly from: number; readonly until: number; readonly high: number }[];
  };
  readonly sources: readonly { readonly sources: readonly { readonly href: string }[] }[];
}

/** Every text of a paper, wherever it stands. */
function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : [];
}

describe('a plan on paper', () => {
  const permitted = /\ballowed\b|\bpermitted\b|允许|准许|toegestaan|\best permise?\b|\best autorisée?\b/;

  it('holds everything of the plan, in every language, and never says that something is permitted', () => {
    for (const { facts } of worked)
      for (const reader of languages) {
        const { content, description } = paperOf(facts, reader);
        const inState = (state: PlanDescription['procedures'][number]['state']) =>
          description.procedures.filter((procedure) => procedure.state === state);

        assert.equal(content.required.length, inState('required').length);
        assert.equal(content.open.length, inState('undetermined').length);
        assert.equal(content.sources.length, description.procedures.length);
        assert.doesNotMatch(textsIn(content).join('\n'), permitted);
      }
  });

  it('says nothing in another language than its reader’s but what authorities call themselves and titles of sources', () => {
    const isEnglish = (text: string) => /[a-z]{4,}( [a-z]{3,}){3}/i.test(text);
    for (const { facts } of worked) {
      const { sources: _titles, ...rest } = paperOf(facts, 'zh').content;
      const text = JSON.stringify(rest, (name, value: unknown) => (/atHome$/i.test(name) ? '' : value));

      assert.deepEqual(textsIn(JSON.parse(text)).filter(isEnglish), []);
    }
  });

  it('draws no bar outside the picture, whatever the case', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { content } = paperOf(randomFacts(rulebook, seededRandom(seed), 0.3), 'en');
      for (const { from, until, high } of content.timeline.bars)
        assert.ok(0 <= from && from <= until && until <= Math.max(high, until) && high <= 1 && until <= 1);
    }
  });

  it('counts what it leaves out', () => {
    const { content } = paperOf({ ciio: false, be_region: null, funder: [], stake_pct: 0 }, 'en');

    assert.equal(content.noes, '3 other questions were answered with no, none or zero.');
    assert.equal(paperOf({}, 'nl').content.noes, '');
  });

  it('has a name that a file system takes', () => {
    const title = 'a/b\\c:*?"<>|\u0000\n 合作  ';

    assert.equal(
      fileName({ reader: 'en', title, today: printedOn }, 'pdf'),
      'Clearance plan 2026-11-26 a b c 合作.pdf',
    );
    assert.equal(fileName({ reader: 'zh', today: printedOn }, 'ics'), '办理方案 2026-11-26.ics');
  });
});

describe('spaces on paper', () => {
  it('keep French signs with their words, and leave addresses as they are', () => {
    const given = { text: 'Délai : 10 % ; « ici » ?', href: 'https://a.example/x : y' };

    assert.deepEqual(spaced('fr', given), {
      text: 'Délai\u00A0: 10\u00A0% ; « ici » ?'
        .replace(' ;', '\u00A0;')
        .replace('« ici » ?', '«\u00A0ici\u00A0»\u00A0?'),
      href: 'https://a.example/x : y',
    });
    assert.deepEqual(spaced('nl', given), given);
  });

  it('let a word break that no line can hold, and no other', () => {
    assert.equal(
      spaced('en', 'W'.repeat(40)),
      `${'W'.repeat(12)}\u200B${'W'.repeat(12)}\u200B${'W'.repeat(12)}\u200BWWWW`,
    );
    assert.equal(spaced('nl', 'aansprakelijkheidsverzekering'), 'aansprakelijkheidsverzekering');
  });
});

describe('the printed plan', () => {
  const printer = startPrinter();
  after(() => printer.stop());

  it('is set without a fault for worked and for random cases, in every language', async () => {
    const cases = [...worked.map(({ facts }) => facts), {}, randomFacts(rulebook, seededRandom(7), 0.2)];
    for (const [place, facts] of cases.entries()) {
      const reader = languages[place % 4]!;
      const { content } = paperOf(facts, reader, '#panic("x") ]$ * 湖北');
      const pdf = await printer.print({ template, content, printedOn });

      assert.match(Buffer.from(pdf.subarray(0, 8)).toString('latin1'), /^%PDF-1\./);
    }
  });

  it('has the same words in every language', () => {
    for (const reader of languages)
      assert.deepEqual(Object.keys(paperWords[reader]).toSorted(), Object.keys(paperWords.en).toSorted());
  });
});
