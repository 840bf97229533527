import type { NameClaim } from '../claim.ts';
import { fold, hasHan } from '../names/folding.ts';
import { languageOfName } from '../names/organisation-key.ts';
import { spelling } from '../names/pinyin.ts';
import { scriptOf } from '../names/script.ts';

/** A name as a register lists it. */
export interface ListedName {
  readonly text: string;
  /** As the source tags it, which may be wrong. */
  readonly language?: string;
  readonly use: 'main' | 'label' | 'alias' | 'acronym';
}

/**
 * Says of each listed name what it is. Wrong language tags are mended where the script shows it:
 * Chinese characters tagged `en`, pinyin tagged `zh`.
 */
export function nameClaims(listed: readonly ListedName[], own: readonly string[]): NameClaim[] {
  const spelt = new Set(
    listed
      .filter(({ text }) => hasHan(text))
      .map(({ text }) => spelling(fold(text), 'organisation').join('')),
  );
  const claims = listed.map((one): NameClaim & { use: ListedName['use'] } => {
    const isRomanised = !hasHan(one.text) && spelt.has(fold(one.text).replaceAll(' ', ''));
    const language = isRomanised ? undefined : languageOf(one);
    return {
      text: one.text,
      script: scriptOf(one.text),
      ...(language && { language }),
      kind: isRomanised ? 'romanised' : kindOf(one.use, language, own),
      use: one.use,
    };
  });
  return withOfficial(claims).map(({ use: _use, ...claim }) => claim);
}

function kindOf(
  use: ListedName['use'],
  language: string | undefined,
  own: readonly string[],
): NameClaim['kind'] {
  if (use === 'acronym') return 'short';
  if (use === 'alias') return 'variant';
  return language && own.includes(language) ? 'official' : 'translated';
}

/** Somebody has to be called by something: without a name in an own language, the main one is official. */
function withOfficial<T extends NameClaim & { use: ListedName['use'] }>(claims: readonly T[]): T[] {
  if (claims.some(({ kind }) => kind === 'official')) return [...claims];
  const main =
    claims.find(({ use }) => use === 'main') ?? claims.find(({ use }) => use === 'label') ?? claims[0];
  return claims.map((claim) => (claim === main ? { ...claim, kind: 'official' as const } : claim));
}

function languageOf({ text, language, use }: ListedName): string | undefined {
  if (hasHan(text)) return language?.startsWith('zh') ? language : 'zh';
  // No Latin text is Chinese, whatever the tag: it is pinyin, initials or a foreign name.
  if (language && !language.startsWith('zh')) return language;
  return use === 'acronym' ? undefined : languageOfName(text);
}
