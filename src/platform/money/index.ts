import { z } from 'zod';

/** An amount as exact decimal text with its ISO 4217 code; never a floating-point number. */
export const money = z.object({
  amount: z.string().regex(/^\d{1,15}([.]\d{1,2})?$/, 'a plain decimal number with at most two decimals'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR or CNY'),
});
export type Money = z.infer<typeof money>;

/** Writes an amount as the reader's country does, the code before the number. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(amount));
  return `${currency}\u00a0${number}`;
}

/** Compares two decimal texts without losing digits: negative, zero or positive. */
export function compareAmounts(one: string, other: string): number {
  const cents = (amount: string) => {
    const [whole = '0', part = ''] = amount.split('.');
    return BigInt(whole + part.padEnd(2, '0').slice(0, 2));
  };
  const difference = cents(one) - cents(other);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
