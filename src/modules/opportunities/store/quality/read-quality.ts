import path from 'node:path';
import { z } from 'zod';
import { directions, guidedFields, kinds } from '#contracts/opportunities';
import { type Language, languages } from '#platform/languages';
import { readYaml } from '#platform/packs';
import { type QualityRules, type Spotters, wordLists } from '../../domain/quality/rules.ts';
import { spotterOf } from '../../domain/quality/spotters.ts';

const words = z.string().trim().min(1);
const inFour = z.strictObject({ zh: words, en: words, fr: words, nl: words });
const count = z.number().int().positive();
const limits = z.strictObject({ least: z.number().int().min(0), most: count });

const packFile = z.strictObject({
  id: z.literal('quality'),
  version: z.string(),
  reviewed: z.iso.date(),
  title: inFour,
  sources: z.array(z.strictObject({ title: words, href: z.url() })).min(1),
  lengths: z.strictObject({ title: limits, summary: limits, description: limits, advantages: limits }),
  thresholds: z.strictObject({
    tellingTitleLetters: count,
    roleLetters: count,
    paragraphLetters: count,
    fewestKeywords: count,
    evidenceFromTrl: count,
  }),
});

const rulesFile = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z-]+(@[\w.]+)?$/),
    severity: z.enum(['must', 'should']),
    notOf: z.array(z.templateLiteral([z.enum(kinds), ' ', z.enum(directions)])).default([]),
    why: inFour,
    mend: inFour,
  }),
);

const guideFile = z.array(
  z.strictObject({ field: z.enum(guidedFields), help: inFour, good: inFour, bad: inFour }),
);

const wordsFile = z.strictObject(
  Object.fromEntries(wordLists.map((list) => [list, z.array(words)])) as Record<
    (typeof wordLists)[number],
    z.ZodArray<z.ZodString>
  >,
);

/** Reads the rules of a good listing; throws PackFaults with file and line of what does not hold. */
export function readQuality(folder: string): QualityRules {
  const { lengths, thresholds } = readYaml(path.join(folder, 'pack.yaml'), packFile);
  const rules = readYaml(path.join(folder, 'rules.yaml'), rulesFile);
  const guide = readYaml(path.join(folder, 'guide.yaml'), guideFile);
  return {
    lengths,
    ...thresholds,
    guide,
    rules: new Map(rules.map((rule) => [rule.code, rule])),
    words: Object.fromEntries(
      languages.map((language) => [language, readSpotters(folder, language)]),
    ) as Record<Language, Spotters>,
  };
}

function readSpotters(folder: string, language: Language): Spotters {
  const lists = readYaml(path.join(folder, 'words', `${language}.yaml`), wordsFile);
  return Object.fromEntries(
    Object.entries(lists).map(([list, phrases]) => [list, spotterOf(phrases, language)]),
  ) as Spotters;
}
