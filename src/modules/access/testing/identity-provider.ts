import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'green-channel', secret: 'secret-of-this-test' } as const;

export interface AtHome {
  sub: string;
  email: string;
  email_verified: boolean;
}

interface Opened {
  /** Who is at home there when somebody comes. */
  who: { current: AtHome };
  /** Where the centre answers; asked when the first one comes. */
  origin: () => string;
  /** People press a button before they go on; otherwise they are sent on at once. */
  hasPage?: boolean;
}

const page = ({
  email,
}: AtHome) => `<!doctype html><html lang="en"><title>Provider</title><link rel="icon" href="data:,">
  <main><h1>Provider</h1><form method="post"><button>Go on as ${email}</button></form></main></html>`;

/** An identity provider on this machine, under another name than the centre: its cookies are its own. */
export async function openIdentityProvider({ who, origin, hasPage = false }: Opened) {
  let provider: Provider | undefined;
  const server = http.createServer((request, response) => {
    provider ??= providerAt(issuer, { who, origin: origin() });
    if (!request.url?.startsWith('/interaction/')) return void provider.callback()(request, response);
    if (hasPage && request.method === 'GET')
      return void response.setHeader('content-type', 'text/html').end(page(who.current));
    void letIn(provider, who.current, [request, response]);
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { issuer, close: () => server.close() };
}

function providerAt(issuer: string, { who, origin }: { who: { current: AtHome }; origin: string }) {
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${origin}/en/signed-on`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: async (_context, sub) => ({ accountId: sub, claims: async () => ({ ...who.current, sub }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  });
}

async function letIn(
  provider: Provider,
  { sub }: AtHome,
  [request, response]: readonly [IncomingMessage, http.ServerResponse],
): Promise<void> {
  const grant = new provider.Grant({ accountId: sub, clientId: CLIENT.id });
  grant.addOIDCScope('openid email profile');
  const result = { login: { accountId: sub }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
