import dns from 'node:dns';
import net, { type LookupFunction } from 'node:net';
import { isPrivateAddress } from '../../domain/oai/is-private-address.ts';
import { refused, shortened } from '../../domain/refusals.ts';

/**
 * An address that may be asked, with the lookup by which a connection must be made: the name is looked up once, and what was
 * judged is what is connected to, so that a name cannot turn private in between.
 */
export function checkedAddress(
  given: string,
  trusted: readonly string[] = [],
): { readonly url: URL; readonly lookup?: LookupFunction } {
  const url = URL.parse(given);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw refused('address-unusable', { address: shortened(given) });
  if (trusted.includes(url.origin)) return { url };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (net.isIP(host) > 0 && isPrivateAddress(host)) throw refused('address-private', { host, address: host });
  return { url, lookup: publicLookup };
}

const publicLookup: LookupFunction = (host, options, done) => {
  dns.lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '');
    const hidden = found.find(({ address }) => isPrivateAddress(address));
    const [first] = found;
    if (hidden || !first)
      return done(refused('address-private', { host, address: hidden?.address ?? '' }), '');
    if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
};
