const DIGITS = '〇一二三四五六七八九';
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** Runs that may be a numeral: at least two signs, one of them a unit. */
export const NUMERAL = /[〇零一二两三四五六七八九十百千万亿]{2,16}/g;

/** The factor written right after digits, as in 5.05亿, and how many characters it takes. */
export function magnitudeAfter(han: string): { factor: number; length: number } | undefined {
  let factor = 1;
  let length = 0;
  while (length < 2) {
    const sign = han[length] ?? '';
    const step = LARGE_UNITS[sign] ?? (sign === '百' || sign === '千' ? SMALL_UNITS[sign] : undefined);
    if (step === undefined) break;
    factor *= step;
    length += 1;
  }
  return length === 0 ? undefined : { factor, length };
}

function digitOf(sign: string): number | undefined {
  if (sign === '零') return 0;
  if (sign === '两') return 2;
  const value = DIGITS.indexOf(sign);
  return value < 0 ? undefined : value;
}

/** Reads 三百五十 as 350 and 二〇一九 as 2019; undefined when the signs do not form a number. */
export function parseNumeral(signs: string): number | undefined {
  const digits = [...signs].map(digitOf);
  if (digits.every((digit) => digit !== undefined))
    return digits.length < 4 ? undefined : Number(digits.join(''));
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  for (const sign of signs) {
    const digit = digitOf(sign);
    const small = SMALL_UNITS[sign];
    if (digit !== undefined) pending = digit;
    else if (small !== undefined) {
      section += (pending ?? 1) * small;
      pending = undefined;
    } else {
      total += (section + (pending ?? 0)) * (LARGE_UNITS[sign] ?? 1);
      section = 0;
      pending = undefined;
    }
  }
  const value = total + section + (pending ?? 0);
  return value > 0 ? value : undefined;
}
