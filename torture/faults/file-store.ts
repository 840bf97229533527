import { S3Server } from '../../src/platform/files/testing/s3-server.ts';
import { uploads } from '../load/acts/uploads.ts';
import { isDone, type Stage, type Trouble } from './fault.ts';

const HEALTHY_ACTS = 12;

/** Sends files for a while; how often the centre took what it was given. */
async function send(act: () => Promise<void>, times: number): Promise<number> {
  let done = 0;
  for (let time = 0; time < times; time++) if (await isDone(act)) done++;
  return done;
}

/** How a store fails: at once, or by not answering at all. */
const troubleWith = (name: string, manner: 'failing' | 'silent'): Trouble => ({
  name,
  arrange: async () => {
    const store = new S3Server();
    const { endpoint, bucket, accessKey, secretKey, region } = await store.start();
    const environment = {
      S3_ENDPOINT: endpoint,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY: accessKey,
      S3_SECRET_KEY: secretKey,
      S3_REGION: region,
    };
    const spoil = () => (manner === 'failing' ? (store.failing = Infinity) : (store.isSilent = true));
    const mend = () => Object.assign(store, { failing: 0, isSilent: false });
    return { environment, bear: (stage) => bear(stage, spoil, mend), clear: () => store.stop() };
  },
});

async function bear(stage: Stage, spoil: () => unknown, mend: () => unknown): Promise<void> {
  const { saw, until } = stage;
  const act = uploads(stage);
  saw(`${await send(act, HEALTHY_ACTS)} of ${HEALTHY_ACTS} steps of uploads done before`);
  spoil();
  const began = performance.now();
  const done = await send(act, 3);
  saw(`${done} of 3 while the store fails, after ${((performance.now() - began) / 1000).toFixed(0)} s`);
  mend();
  await until('files are taken again', () => isDone(act), 60);
  saw(`${await send(act, HEALTHY_ACTS)} of ${HEALTHY_ACTS} afterwards`);
}

export const fileStoreFailing = troubleWith('file-store-failing', 'failing');
export const fileStoreSilent = troubleWith('file-store-silent', 'silent');
