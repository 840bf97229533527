const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', đ: 'd' };

/** Removes accents and opens ligatures, so that `énergie` and `energie` are one spelling. */
export function fold(word: string): string {
  if (/^[\0-\x7f]*$/.test(word)) return word;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[\0-\x7f]*$/.test(plain) ? plain : plain.replace(/[œæøßłđ]/g, (sign) => LIGATURES[sign] ?? sign);
}

/** The spelling under which a surface is looked up: compatibility forms resolved, lower case, one apostrophe. */
export function plainSpelling(surface: string): string {
  if (/^[A-Za-z0-9]*$/.test(surface)) return surface.toLowerCase();
  return surface.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");
}
