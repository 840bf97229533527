import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { tooBusy } from '../domain/refusals.ts';
import { normalisePassword } from '../domain/signing-in/password.ts';

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_BYTES = 32;

/** Each takes a thread and 19 MiB for about 40 ms; more at once would only make all of them wait. */
const MOST_AT_ONCE = 8;
let underWay = 0;

const derive = promisify(argon2);

async function hashWith(password: string, nonce: Buffer, cost = COST): Promise<Buffer> {
  if (underWay >= MOST_AT_ONCE) throw tooBusy();
  underWay++;
  try {
    const message = normalisePassword(password);
    return (await derive('argon2id', { ...cost, message, nonce, tagLength: TAG_BYTES })) as Buffer;
  } finally {
    underWay--;
  }
}

const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** In the PHC form, so that a hash tells with which cost it was made. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await hashWith(password, salt);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(tag)}`;
}

const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z\d+/]+)\$([A-Za-z\d+/]+)$/;

/** What is compared when there is no such account, so that the answer takes as long. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Whether it is the password; without a hash the same work is done and the answer is no. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = FORM.exec(hash ?? NOBODY) ?? [];
  if (!salt || !tag) throw new Error('A password hash is not in the form that this centre writes.');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const wanted = Buffer.from(tag, 'base64');
  const found = await hashWith(password, Buffer.from(salt, 'base64'), cost);
  return found.length === wanted.length && timingSafeEqual(found, wanted) && hash !== undefined;
}
