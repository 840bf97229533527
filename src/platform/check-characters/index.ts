/** Remainder of a long decimal number, digit by digit, so that no precision is lost. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** ISO/IEC 7064 MOD 11-2: the check character (0–9 or X) of a row of digits. */
export function checkMod11Radix2(digits: string): string {
  let sum = 0;
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11;
  const check = (12 - sum) % 11;
  return check === 10 ? 'X' : String(check);
}

/** ISO/IEC 7064 MOD 97-10 over digits and letters (A = 10 … Z = 35): 1 when the whole string is sound. */
export function remainderMod97(text: string): number {
  return remainder([...text].map((sign) => parseInt(sign, 36)).join(''), 97);
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** ROR: 98 minus the base-32 number times 100 modulo 97, two digits. */
export function checkRor(firstSeven: string): string {
  let number = 0;
  for (const sign of firstSeven) number = number * 32 + CROCKFORD.indexOf(sign);
  return String(98 - ((number * 100) % 97)).padStart(2, '0');
}

/** Belgian enterprise number: 97 minus the first eight digits modulo 97, two digits. */
export function checkBelgianEnterprise(firstEight: string): string {
  return String(97 - remainder(firstEight, 97)).padStart(2, '0');
}

const CREDIT_CODE = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: weights are the powers of 3 modulo 31 over an alphabet without I, O, S, V, Z. */
export function checkCreditCode(firstSeventeen: string): string {
  let sum = 0;
  let weight = 1;
  for (const sign of firstSeventeen) {
    sum += CREDIT_CODE.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_CODE[(31 - (sum % 31)) % 31]!;
}
