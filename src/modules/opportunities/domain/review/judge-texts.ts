import { type Language, ownName } from '#platform/languages';
import type { Listing, ListingText } from '../listing.ts';
import { lettersOf } from '#platform/languages';
import type { TextPart } from './import-limits.ts';
import type { Fault } from './faults.ts';
import type { Standard } from './standard.ts';
import { evidentlyWrittenIn } from './written-language.ts';

const parts: readonly TextPart[] = ['title', 'summary', 'description', 'advantages'];

/** Everything wrong with the texts of a listing, in every language, and with the notes that belong to them. */
export function judgeTexts(listing: Listing, standard: Standard): Fault[] {
  return [
    ...judgeOriginal(listing.texts),
    ...listing.texts.flatMap((text) => judgeText(text, standard)),
    ...judgeNotes(listing),
  ];
}

function judgeOriginal(texts: readonly ListingText[]): Fault[] {
  const path = 'texts';
  if (texts.length === 0) return [{ code: 'missing', path }];
  const originals = texts.filter(({ isOriginal }) => isOriginal).map(({ language }) => language);
  const faults: Fault[] = [];
  if (originals.length === 0) faults.push({ code: 'no-original', path });
  if (originals.length > 1)
    faults.push({ code: 'several-originals', path, facts: { languages: originals.join(', ') } });
  for (const [place, { language }] of texts.entries())
    if (texts.findIndex((text) => text.language === language) < place)
      faults.push({ code: 'repeated', path, facts: { value: language } });
  return faults;
}

function judgeText(text: ListingText, standard: Standard): Fault[] {
  const at = `texts.${text.language}`;
  const faults = parts.flatMap((part) => judgePart(text[part], `${at}.${part}`, standard.lengths[part]));
  const whole = parts.map((part) => text[part] ?? '').join('\n');
  const evident = evidentlyWrittenIn(whole, text.language);
  if (evident && isMisfiled(text.language, evident, standard))
    faults.push({
      code: 'wrong-language',
      path: at,
      facts: { stated: ownName[text.language], evident: ownName[evident] },
    });
  return faults;
}

/** Other registers mix Latin languages often; only a wrong script makes a text useless there. */
const isMisfiled = (stated: Language, evident: Language, { measure }: Standard) =>
  measure === 'own' || (stated === 'zh') !== (evident === 'zh');

function judgePart(
  text: string | undefined,
  path: string,
  { least, most }: { least: number; most: number },
): Fault[] {
  if (text === undefined) return [];
  const broken = findBroken(text, path);
  if (broken) return [broken];
  const letters = lettersOf(text);
  if (letters === 0 && least > 0) return [{ code: 'missing', path }];
  if (letters < least) return [{ code: 'too-short', path, facts: { letters, least } }];
  return letters > most ? [{ code: 'too-long', path, facts: { letters, most } }] : [];
}

const MOST_NOTE_LETTERS = 1000;
/** Projects name all their partners. */
const MOST_OWNER_LETTERS = 5000;

/** Notes are read beside the texts, so they are held to the same rules; they may be in any language. */
function judgeNotes({ stage, rights, partner, ...listing }: Listing): Fault[] {
  const notes = Object.entries({ stage: stage.note, rights: rights.note, partner: partner.note }).flatMap(
    ([name, note]) =>
      Object.entries(note ?? {}).map(([language, text]) => [`${name}.note.${language}`, text] as const),
  );
  const lines = Object.entries({
    'partner.role': partner.role,
    'partner.size': partner.size,
    'partner.area': partner.area,
    productClass: listing.productClass,
  }).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
  const keywords = Object.entries(listing.keywords).map(
    ([language, words]) => [`keywords.${language}`, words.join(' ')] as const,
  );
  const limits = { least: 0, most: MOST_NOTE_LETTERS };
  return [
    ...[...notes, ...lines].flatMap(([path, text]) => judgePart(text, path, limits)),
    ...judgePart(listing.statedOwner?.name, 'statedOwner.name', { least: 0, most: MOST_OWNER_LETTERS }),
    ...keywords.flatMap(([path, text]) => findBroken(text, path) ?? []),
  ];
}

/** Control characters, text direction overrides and halves of surrogate pairs: what no keyboard writes on purpose. */
const BROKEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u;
const ALLOWED = /[\n\t]/g;

function findBroken(text: string, path: string): Fault | undefined {
  const found = BROKEN.exec(text.replaceAll(ALLOWED, ' '));
  if (!found) return undefined;
  const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { code: 'control-character', path, facts: { character: `U+${code}`, position: found.index + 1 } };
}
