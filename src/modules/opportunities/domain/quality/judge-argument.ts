import type { Language } from '#platform/languages';
import type { Listing, ListingText } from '../listing.ts';
import { lettersOf } from '#platform/languages';
import type { Finding } from './finding.ts';
import type { QualityCode, QualityRules, Spotters } from './rules.ts';
import { sentencesOf } from './sentences.ts';
import { meets } from './spotters.ts';

type Missing = Omit<Finding, 'severity'>;

/** What a reader has to learn before writing back: which problem, better than what, by how much, shown how. */
export function judgeArgument(text: ListingText, listing: Listing, rules: QualityRules): Missing[] {
  if (text.description.trim() === '') return [];
  const words = rules.words[text.language];
  const whole = [text.summary, text.description, text.advantages ?? ''].join('\n');
  const sentences = sentencesOf(whole).map((sentence) => sentence.text);
  const missing = (code: QualityCode, part: string): Missing => ({
    code,
    path: `texts.${text.language}.${part}`,
    language: text.language,
  });
  return [
    ...(meets(whole, words.problem) ? [] : [missing('problem-missing', 'description')]),
    ...(meets(whole, words.rival) ? [] : [missing('rival-missing', 'advantages')]),
    ...(comparesInFigures(sentences, words) ? [] : [missing('comparison-missing', 'advantages')]),
    ...(hasEvidence(text.language, sentences, { listing, rules })
      ? []
      : [missing('evidence-missing', 'description')]),
    ...(statesCriteria(sentences, words) ? [] : [missing('criteria-missing', 'description')]),
  ];
}

/** Figures that measure nothing: standards, years, slogans. */
const NO_AMOUNT =
  /\b(?:ISO|IEC|EN|GB(?:\/T)?|DIN|NBN|IATF|ATEX|TRL)[\s-]?[\d:.-]+|(?:industr\p{L}{1,4}|工业|web)\s?\d[.]0|24\/7|\b100\s?%|(?<!\d)(?:19|20)\d\d(?!\d)/giu;
const FIGURE = /(?<![\p{Lu}\d])\d/u;

const hasAmount = (sentence: string, words: Spotters) =>
  FIGURE.test(sentence.replaceAll(NO_AMOUNT, ' ')) || meets(sentence, words.amount);

/** An amount and a comparison in one sentence or in two that follow each other. */
function comparesInFigures(sentences: readonly string[], words: Spotters): boolean {
  return sentences.some((sentence, place) => {
    if (!meets(sentence, words.comparison) && !meets(sentence, words.rival)) return false;
    return [sentence, sentences[place + 1] ?? '', sentences[place - 1] ?? ''].some((near) =>
      hasAmount(near, words),
    );
  });
}

/** Something was made, measured or run, and how much of it; the note on the stage counts as well as the text. */
function hasEvidence(
  language: Language,
  sentences: readonly string[],
  { listing, rules }: { listing: Listing; rules: QualityRules },
): boolean {
  const { trl, note = {} } = listing.stage;
  if (trl === undefined || trl < rules.evidenceFromTrl) return true;
  const shows = (sentence: string, words: Spotters) =>
    hasAmount(sentence, words) && meets(sentence, words.evidence);
  return (
    sentences.some((sentence) => shows(sentence, rules.words[language])) ||
    Object.entries(note).some(([other, text]) => shows(text, rules.words[other as Language]))
  );
}

/** A request that names no figure can be answered by anything. */
const statesCriteria = (sentences: readonly string[], words: Spotters) =>
  sentences.filter((sentence) => hasAmount(sentence, words)).length >= 2;

/** Who is sought, and what that partner would do: the note of the original at least. */
export function judgePartner(listing: Listing, rules: QualityRules): Missing[] {
  const { note = {}, role } = listing.partner;
  const original = listing.texts.find(({ isOriginal }) => isOriginal);
  const said = Object.entries({ ...note }).filter(([, text]) => text.trim() !== '');
  if (said.length === 0 && !role?.trim() && listing.partner.types.length === 0) return [];
  if (said.length === 0 && !role?.trim())
    return original
      ? [{ code: 'partner-unsaid', path: `partner.note.${original.language}`, language: original.language }]
      : [];
  const vague = said.filter(([language, text]) => {
    const words = rules.words[language as Language];
    return lettersOf(text) < rules.roleLetters || !meets(text, words.role);
  });
  return vague.map(([language]) => ({
    code: 'partner-vague',
    path: `partner.note.${language}`,
    language: language as Language,
  }));
}
