import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Language, languages } from '#platform/languages';
import { packs, realRulebook } from '../../testing.ts';
import { readProvingCases } from '../../store/read-cases.ts';
import { judgeCase } from '../judging/judge-case.ts';
import { settleFacts } from '../judging/settle-facts.ts';
import type { CaseFacts } from '../rules/condition.ts';
import { explain, explainStop } from './explain.ts';
import { phrases } from './phrases.ts';

const rulebook = realRulebook();
const on = '2026-11-22';

function explained(
  written: CaseFacts,
  id: string,
  { language = 'en', day = on }: { language?: Language; day?: string } = {},
) {
  const judgement = judgeCase(rulebook, settleFacts(rulebook, written, 'absent').facts, day);
  const verdict = judgement.verdicts.find(({ procedure }) => procedure.id === id)!;
  const { headline, reasons, changes, caution } = explain(rulebook, judgement, verdict);
  return {
    headline: headline[language],
    reasons: reasons.map(({ text }) => text[language]),
    changes: changes.map(({ text }) => text[language]),
    caution: caution[language],
    told: { reasons, changes },
  };
}

const fund: CaseFacts = {
  capital_flow: ['CN_TO_BE'],
  foreign_investor_non_eu: true,
  be_existing_undertaking: true,
  stake_pct: 30,
  be_fdi_sector: ['biotech', 'sensitive_data'],
  be_target_turnover_eur_m: 12,
};

describe('an explanation', () => {
  it('names the facts and the figure that make a procedure needed, and whom to ask', () => {
    const { headline, reasons, caution, told } = explained(fund, 'BE-FDI');

    assert.equal(headline, 'Needed, because:');
    assert.deepEqual(reasons, [
      'Where does equity capital go? China to Belgium',
      'Is the investor from outside the EU, or does a beneficial owner live outside it? yes',
      'Is the target an existing undertaking or entity in Belgium? yes',
      'What share of the votes is held after the deal, directly or not? 30\u00A0% (held against: at least 25\u00A0%)',
      'Which sectors of art. 4 of the Belgian cooperation agreement does the target touch? biotechnology, sensitive data',
    ]);
    assert.deepEqual(
      told.reasons.map(({ fact, figure }) => [fact, figure]),
      [
        ['capital_flow', undefined],
        ['foreign_investor_non_eu', undefined],
        ['be_existing_undertaking', undefined],
        ['stake_pct', 'BE_FDI_HIGH_STAKE'],
        ['be_fdi_sector', undefined],
      ],
    );
    assert.equal(
      caution,
      'Research, not legal advice; last reviewed on 22 November 2026. Ask: Interfederal Screening Commission, secretariat at FPS Economy.',
    );
  });

  it('names what makes another fall away, and what would bring it back', () => {
    const { headline, reasons, changes } = explained({ ...fund, stake_pct: 24 }, 'BE-FDI');

    assert.equal(headline, 'Not triggered, because:');
    assert.ok(reasons.some((reason) => reason.includes('24\u00A0% (held against: at least 25\u00A0%')));
    assert.ok(
      changes.includes(
        'With another answer, it would be needed: What share of the votes is held after the deal, directly or not? 25\u00A0%',
      ),
    );
  });

  it('names the open question, in Chinese as well', () => {
    const { headline, reasons } = explained(
      { ...fund, tech_flow: ['BE_TO_CN'], be_region: 'WAL', eu_dual_use_listed: null },
      'BE-WAL-DU-LIC',
      { language: 'zh' },
    );

    assert.equal(headline, '尚不能确定，取决于：');
    assert.deepEqual(reasons, ['物项、软件或技术是否列入欧盟第2021/821号条例附件一？（未回答）']);
  });

  it('says that a rule ran out and whom to ask', () => {
    const { reasons } = explained(
      { people_flow: ['BE_TO_CN'], activity: 'business', stay_days: 5 },
      'CN-VISAFREE',
      { language: 'fr', day: '2027-01-02' },
    );

    assert.equal(
      reasons.at(-1),
      "la règle a expiré le 31 décembre 2026 ; demandez si elle a été prolongée : Administration nationale de l'immigration, à la frontière",
    );
  });

  it('says that a rule belongs to every case', () => {
    assert.deepEqual(explained({}, 'EU-SANCTIONS-SCREEN', { language: 'nl' }).reasons, [
      'het hoort bij elk dossier',
    ]);
  });

  it('says why a case is stopped', () => {
    const judgement = judgeCase(rulebook, { tech_flow: ['CN_TO_BE'], cn_cat_export: 'prohibited' }, on);
    const stop = judgement.stops.find(({ block }) => block.id === 'CN-TECHEXP-PROHIB')!;

    assert.equal(stop.block.effect.en, 'The technology may not leave China');
    assert.deepEqual(
      explainStop(rulebook, stop).map(({ text }) => text.en),
      [
        'From where does technology, software, know-how or technical help leave? China to Belgium',
        'Where does the technology stand in the Chinese export catalogue? prohibited',
      ],
    );
  });

  it('exists for every line of every worked case in four languages, and never says that something is permitted', () => {
    const permitted = /\ballowed\b|\bpermitted\b|允许|准许|toegestaan|\best permise?\b|\best autorisée?\b/;
    for (const { facts, complete } of readProvingCases(packs, rulebook)) {
      if (!complete) continue;
      const judgement = judgeCase(rulebook, facts, on);
      for (const verdict of judgement.verdicts) {
        const { headline, reasons, changes, caution } = explain(rulebook, judgement, verdict);
        assert.ok(reasons.length > 0, verdict.procedure.id);
        const texts = [headline, caution, ...[...reasons, ...changes].map(({ text }) => text)];
        for (const text of texts.flatMap((told) => languages.map((language) => told[language])))
          assert.doesNotMatch(text, permitted);
      }
    }
  });

  it('has the same phrases in every language', () => {
    const keys = languages.map((language) => Object.keys(phrases[language]).toSorted());

    for (const other of keys) assert.deepEqual(other, keys[0]);
  });
});
