/** Offered in the forms; the ledger itself takes every currency of ISO 4217. */
export const currencies = ['EUR', 'CNY', 'USD', 'HKD', 'GBP', 'JPY', 'CHF'] as const;
