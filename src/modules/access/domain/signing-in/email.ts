/** How an e-mail address is kept and looked up: one spelling, so that two accounts cannot differ by case or form only. */
export const normaliseEmail = (given: string): string => given.trim().normalize('NFKC').toLowerCase();

/** A plain address: no quotes, no display name, one @, a domain with a dot or `localhost`. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@"<>(),;:\\[\]]+@([^\s@.]+[.])*[^\s@.]+$/u.test(text) && !text.includes('..');

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
