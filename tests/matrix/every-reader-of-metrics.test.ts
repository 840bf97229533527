import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { buildServer } from '../../src/app/server.ts';
import { openJourney } from '../journeys/open-journey.ts';
import { arrangePeople, type People, personaNames } from './personas.ts';

const TOKEN = 'a-token-of-twenty-signs';

/** Where a request may come from. The journey's centre is one that only its own machine reaches, unless another is said. */
const places = {
  'this machine': { remoteAddress: '127.0.0.1', headers: { host: 'localhost:8080' } },
  'another machine': { remoteAddress: '192.0.2.7', headers: { host: 'localhost:8080' } },
  'a proxy on this machine': {
    remoteAddress: '127.0.0.1',
    headers: { host: 'localhost:8080', 'x-forwarded-for': '192.0.2.7' },
  },
  'a name that was bent to this machine': {
    remoteAddress: '127.0.0.1',
    headers: { host: 'rebound.example' },
  },
} as const;

/** Who is answered, by the three ways to run a centre. Accounts open nothing: what is said here holds for everybody. */
const policy: readonly {
  readonly centre: string;
  readonly watching?: { metricsToken: string };
  readonly publicUrl?: string;
  answers(place: keyof typeof places, brings: string | undefined): number;
}[] = [
  { centre: 'of this machine alone', answers: (place) => (place === 'this machine' ? 200 : 404) },
  { centre: 'that others reach', publicUrl: 'https://centre.example', answers: () => 404 },
  {
    centre: 'with a token',
    publicUrl: 'https://centre.example',
    watching: { metricsToken: TOKEN },
    answers: (_place, brings) => (brings === TOKEN ? 200 : 401),
  },
];

describe('the metrics, for everybody, from everywhere', { timeout: 600_000 }, async () => {
  const journey = await openJourney();
  let people: People;
  before(async () => {
    people = await arrangePeople(journey.database);
  });

  for (const { centre, watching, publicUrl, answers } of policy)
    it(`of a centre ${centre} are read by those whom the policy names`, async () => {
      const { settings } = journey.centre;
      const server = await buildServer(
        {
          ...journey.centre,
          settings: { ...settings, publicUrl, watching: { ...settings.watching, ...watching } },
        },
        { engine: journey.engine },
      );
      const wrong: string[] = [];
      for (const name of personaNames)
        for (const [place, { remoteAddress, headers }] of Object.entries(places))
          for (const brings of [undefined, `${TOKEN}x`, TOKEN]) {
            const { token } = people.get(name);
            const cookie = ['green-channel-session', '__Host-green-channel-session']
              .map((cookieName) => `${cookieName}=${token}`)
              .join('; ');
            const { statusCode, body } = await server.inject({
              url: '/metrics',
              remoteAddress,
              headers: {
                ...headers,
                ...(token !== undefined && { cookie }),
                ...(brings !== undefined && { authorization: `Bearer ${brings}` }),
              },
            });
            const wanted = answers(place as keyof typeof places, brings);
            if (statusCode !== wanted || (wanted !== 200 && body.includes('process_uptime_seconds')))
              wrong.push(
                `${name} from ${place} with ${brings ?? 'nothing'}: ${statusCode} instead of ${wanted}`,
              );
          }
      await server.close();

      assert.deepEqual(wrong, []);
    });

  it('name nobody: no account, no organisation, nothing that was sent', async () => {
    const { body } = await journey.server.inject({ url: '/metrics', headers: { host: 'localhost' } });
    const known = people.personas.flatMap(({ account }) => (account === undefined ? [] : [account]));

    assert.match(body, /^process_uptime_seconds \d/m);
    for (const secret of [...known, ...Object.values(people.organisations), '@matrix.example', 'Matrix'])
      assert.equal(body.includes(secret), false);
    assert.doesNotMatch(body, /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/);
  });
});
