import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { languages } from '#platform/languages';
import type { Listing } from '../../domain/listing.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import { explain } from '../../domain/quality/explain.ts';
import { judgeWhole } from '../../domain/quality/judge-whole.ts';
import { qualityCodes } from '../../domain/quality/rules.ts';
import { corridor, listing, quality, root, TODAY } from '../../testing.ts';
import { type QualityCase, readCases } from './read-cases.ts';

const cases = readCases(path.join(root, 'packs/quality/cases.yaml'));
const standard = {
  measure: 'own' as const,
  lengths: quality.lengths,
  fields: new Set(corridor.fields.map(({ code }) => code)),
  sides: new Set(corridor.sides.map(({ code }) => code)),
  today: TODAY,
};

function listingOf(one: QualityCase): Listing {
  const { language, title, summary, description, advantages, stage, partner, trl } = one;
  return listing({
    kind: one.kind,
    direction: one.direction,
    isOwnerNamed: one.isOwnerNamed,
    keywords: { [language]: one.keywords },
    stage: { trl, ...(stage && { note: { [language]: stage } }) },
    partner: { types: ['enterprise'], ...(partner && { note: { [language]: partner } }) },
    ...(one.kind === 'investment' && {
      investment: { currency: 'EUR', instrument: 'equity', most: '1000000' },
    }),
    texts: [
      {
        language,
        title,
        summary,
        description: description.trim(),
        ...(advantages && { advantages }),
        isOriginal: true,
        isMachineMade: false,
      },
    ],
  });
}

const said = ({ code, path: at, language, span, facts }: Finding, { texts: [text] }: Listing) => {
  const where = at.replace(new RegExp(`^texts[.]${language}[.]|[.]${language}(?=[.]|$)`), '');
  const part = (text as unknown as Record<string, string>)[where];
  // What a remark points at must be the words it speaks of.
  if (span && part && facts?.['words']) assert.equal(part.slice(span.start, span.end), facts['words']);
  return `${code} ${where}${span ? `: ${facts?.['words']}` : ''}`;
};

describe('the quality pack', () => {
  for (const one of cases)
    it(`${one.language}: ${one.name}`, () => {
      const judged = listingOf(one);
      const findings = judgeWhole(judged, standard, {
        rules: quality,
        ownerNames: one.ownerNames,
        organisationsIn: new Map(),
      });

      assert.deepEqual(
        findings.map((finding) => said(finding, judged)),
        one.says,
      );
    });

  it('has vague texts and good ones in every language', () => {
    for (const language of languages) {
      const own = cases.filter((one) => one.language === language);
      assert.ok(
        own.some(({ says }) => says.length === 0),
        `${language}: a good text without remark`,
      );
      assert.ok(
        own.filter(({ says }) => says.length >= 5).length > 0,
        `${language}: a vague text with five remarks`,
      );
    }
  });

  it('says each of its rules in some case, and has words for every code', () => {
    const heard = new Set(cases.flatMap(({ says }) => says.map((line) => line.split(' ')[0])));
    // The register and an earlier version are not in a case; tests beside their subject say these.
    const elsewhere = ['gives-away-organisation', 'translation-older'];
    assert.deepEqual(
      qualityCodes.filter((code) => !heard.has(code) && !elsewhere.includes(code)),
      [],
    );
    assert.deepEqual(
      [...heard, ...qualityCodes].filter((code) => !quality.rules.has(code!)),
      [],
    );
  });

  it('fills every gap in its words', () => {
    for (const one of cases)
      for (const finding of judgeWhole(listingOf(one), standard, {
        rules: quality,
        ownerNames: one.ownerNames,
        organisationsIn: new Map(),
      }))
        for (const language of languages) {
          const { why, mend } = explain(finding, quality, language);
          assert.doesNotMatch(why + mend, /[{}]|undefined/);
          assert.ok(why.length > 5 && mend.length > 2);
        }
  });
});
