import { createHash } from 'node:crypto';
import { type Line, NotDone } from '../line.ts';
import type { Hand, Scene } from '../scene.ts';
import { openCase } from './cases.ts';

interface Sending {
  readonly room: string;
  readonly path: string;
  readonly content: Buffer<ArrayBuffer>;
  readonly title: string;
  received: number;
  isEnded: boolean;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Each room takes so many files; then another one is opened. */
const MOST_FILES = 8;

/** Sends files in parts, goes on with what a kill interrupted, and has them read back to the last byte. */
export const uploads: Hand = (scene) => {
  let room: string | undefined;
  let files = 0;
  let sending: Sending | undefined;
  return async () => {
    if (sending) await goOn(scene.line, sending);
    if (sending && sending.received === sending.content.length) {
      await finish(scene, sending);
      sending = undefined;
      return;
    }
    if (sending) return sendPart(scene, sending);
    if (room === undefined || files % MOST_FILES === 0) room = await openCase(scene);
    files++;
    sending = await begin(scene, room);
  };
};

async function begin({ line, ledger, random, mark }: Scene, room: string): Promise<Sending> {
  const title = mark('file');
  const content = patterned(1000 + Math.floor(random() ** 3 * 700_000), random);
  const begun = await line.ask('member-be', ['POST', `${room}/uploads`], {
    compartment: 'shared',
    title,
    language: 'en',
    name: `${title}.txt`,
    bytes: content.length,
    ...(random() < 0.5 && { sha256: sha256(content) }),
  });
  const path = `${room}/uploads/${String(begun['id'])}`;
  const sending = { room, path, content, title, received: 0, isEnded: false };
  ledger.keep({
    act: 'send bytes of a file',
    says: title,
    look: async (again) => {
      if (sending.isEnded) return undefined;
      const { received } = await again.ask('member-be', ['GET', path]);
      return Number(received) < sending.received
        ? `${sending.received} bytes acknowledged, ${String(received)} there`
        : undefined;
    },
  });
  return sending;
}

/** After a kill there may be more than was acknowledged, never less. */
async function goOn(line: Line, sending: Sending): Promise<void> {
  try {
    const { received } = await line.ask('member-be', ['GET', sending.path]);
    if (Number(received) >= sending.received) sending.received = Number(received);
  } catch (error) {
    // It was ended although nobody heard of it: ending it again is answered alike.
    if (!(error instanceof NotDone) || error.status !== 404) throw error;
    sending.received = sending.content.length;
  }
}

async function sendPart({ line, random }: Scene, sending: Sending): Promise<void> {
  const { content, received, path } = sending;
  const left = content.length - received;
  const part = random() < 0.4 ? left : Math.min(left, 1 + Math.floor(random() * left));
  const heard = await line.sendBytes(
    'member-be',
    `${path}/content?offset=${received}`,
    content.subarray(received, received + part),
  );
  sending.received = Number(heard['received']);
}

async function finish({ line, ledger }: Scene, sending: Sending): Promise<void> {
  const ended = await line.ask('member-be', ['POST', `${sending.path}/end`]);
  sending.isEnded = true;
  const path = `${sending.room}/documents/${String(ended['documentId'])}/versions/${String(ended['version'])}/content`;
  const expected = sha256(sending.content);
  ledger.keep({
    act: 'put a file into a room',
    says: sending.title,
    look: async (again) =>
      sha256(await again.readBytes('adviser-cn', path)) === expected
        ? undefined
        : 'its content is another one',
  });
}

/** Text that no two files share. */
function patterned(bytes: number, random: () => number): Buffer<ArrayBuffer> {
  const word = random().toString(36).slice(2);
  return Buffer.alloc(bytes, `measured ${word} `);
}
