import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { harvestLimits, harvestRegister } from '#modules/exchange';
import type { Deps } from '../../src/app/open-centre.ts';
import type { Importer } from './importer.ts';

const impatient = { ...harvestLimits, silenceMs: 3_000, retryWaitMs: 50 };

/** An endpoint that says the given bytes to a question for records, and what a real one says to every other. */
async function endpointSaying(base: string, bytes: Buffer) {
  const server = http.createServer((request, response) => {
    response.setHeader('content-type', 'text/xml; charset=utf-8');
    const own = `http://${request.headers.host}`;
    if (request.url?.includes('ListRecords')) response.end(bytes);
    else
      void fetch(`${base}${request.url}`)
        .then((answer) => answer.text())
        .then((text) => response.end(text.replaceAll(base, own)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Another register that tells damaged records over OAI-PMH. */
export const harvesting = (
  deps: Deps,
  { base, sample }: { readonly base: string; readonly sample: Buffer },
): Importer => ({
  name: 'harvested XML',
  samples: [sample],
  take: async (bytes) => {
    const { origin, close } = await endpointSaying(base, bytes);
    try {
      const stranger = { baseUrl: `${origin}/oai`, limits: impatient, trusted: [origin] };
      return await harvestRegister(deps, stranger, { language: 'en' });
    } finally {
      close();
    }
  },
});
