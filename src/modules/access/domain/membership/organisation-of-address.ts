import { domainOf } from '../signing-in/email.ts';

/**
 * Whether a verified address shows that its owner belongs to the organisation: its domain is the host of the organisation's
 * website, or lies below it. A public mail provider shows nothing, whoever's website it is.
 */
export function isOfOrganisation(
  email: string,
  websiteHost: string | undefined,
  publicProviders: ReadonlySet<string>,
): boolean {
  if (!websiteHost) return false;
  const domain = domainOf(email);
  const host = websiteHost.toLowerCase().replace(/^www[.]/, '');
  if (!host.includes('.') || publicProviders.has(domain) || publicProviders.has(host)) return false;
  return domain === host || domain.endsWith(`.${host}`);
}
