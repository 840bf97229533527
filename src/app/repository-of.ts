import type { Repository } from '#modules/exchange';
import type { Settings } from '#platform/config';

const NAME = /[a-z]/i;
const DOTTED = /^[a-z\d][a-z\d-]*(\.[a-z\d][a-z\d-]*)+$/i;

/** The centre as harvesters know it: called after its public address, or by a name that can be no address. */
export function repositoryOf({ repositoryIdentifier, publicUrl, mailFrom }: Settings): Repository {
  const host = publicUrl === undefined ? '' : new URL(publicUrl).hostname;
  const isName = DOTTED.test(host) && NAME.test(host.slice(host.lastIndexOf('.')));
  const identifier = repositoryIdentifier ?? (isName ? host : 'green-channel.localhost');
  // Harvesters are told no address that is none.
  const adminEmail = /^[^\s@]+@[^\s@]+[.][^\s@]+$/.test(mailFrom) ? mailFrom : `admin@${identifier}`;
  return { name: 'Green Channel', identifier, adminEmail, publicUrl };
}
