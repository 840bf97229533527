import * as oidc from 'openid-client';
import { providerSilent, providerUnknown } from '../../domain/refusals.ts';
import { keepQuestion } from '../../store/proofs/questions.ts';
import type { DoorDeps } from '../deps.ts';
import type { Site } from '../../proofs/passkey.ts';
import { hashOf } from '../../proofs/secret.ts';
import type { Provider } from './read-providers.ts';

const SECONDS = 5;

/** What was read of a provider, kept for as long as the process lives; a failure is not remembered. */
const known = new Map<string, Promise<oidc.Configuration>>();

export async function configurationOf(provider: Provider): Promise<oidc.Configuration> {
  const key = `${provider.issuer} ${provider.clientId}`;
  const isPlain = provider.issuer.startsWith('http://');
  const found =
    known.get(key) ??
    oidc.discovery(new URL(provider.issuer), provider.clientId, provider.clientSecret, undefined, {
      timeout: SECONDS,
      // Only a provider on this machine may be asked without TLS.
      ...(isPlain && { execute: [oidc.allowInsecureRequests] }),
    });
  known.set(key, found);
  return found.catch((cause: unknown) => {
    known.delete(key);
    throw Object.assign(providerSilent(provider.id), { cause });
  });
}

export function findProvider({ providers }: Pick<DoorDeps, 'providers'>, id: string): Provider {
  const provider = providers.find((one) => one.id === id);
  if (!provider) throw providerUnknown(id);
  return provider;
}

/** Registered with every provider, exactly so. */
export const redirectOf = (site: Site) => `${site.origin()}/en/signed-on`;

interface Asking {
  readonly provider: string;
  /** An invitation that is to be accepted, or the account that is to be linked. */
  readonly linkId?: string | undefined;
  readonly accountId?: string | undefined;
}

/**
 * The address at the provider, with code, PKCE, state and nonce. `state` also goes into a cookie of this browser: whoever is
 * sent the provider’s answer by somebody else does not bring that along.
 */
export async function askProvider(
  deps: DoorDeps,
  { provider: id, linkId, accountId }: Asking,
): Promise<{ href: string; state: string }> {
  const provider = findProvider(deps, id);
  const configuration = await configurationOf(provider);
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  await keepQuestion(deps.centre, {
    challenge: hashOf(state),
    purpose: 'single-sign-on',
    linkId,
    accountId,
    kept: { provider: id, verifier, nonce },
  });
  const href = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectOf(deps.site),
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  }).href;
  return { href, state };
}
