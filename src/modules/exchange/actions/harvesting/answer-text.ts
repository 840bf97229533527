import type { IncomingMessage } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import zlib from 'node:zlib';
import { Refusal } from '#platform/refusal';
import type { HarvestLimits } from '../../domain/oai/harvest-limits.ts';
import { refused, shortened } from '../../domain/refusals.ts';
import type { OpenAnswer } from './open-answer.ts';

const SLICE = 16_384;

/** The characters of an answer, unpacked, a slice at a time; refuses what is not UTF-8, too large or too slow. */
export async function* answerText(answer: OpenAnswer, limits: HarvestLimits): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  for await (const piece of unpacked(answer)) {
    for (let at = 0; at < piece.length; at += SLICE) {
      const slice = piece.subarray(at, at + SLICE);
      bytes += slice.length;
      if (bytes > limits.answerBytes) throw refused('answer-too-large', { bytes: limits.answerBytes });
      yield decoded(decoder, slice, bytes);
    }
  }
  yield decoded(decoder, undefined, bytes);
}

function decoded(decoder: TextDecoder, slice: Buffer | undefined, bytes: number): string {
  try {
    return slice ? decoder.decode(slice, { stream: true }) : decoder.decode();
  } catch {
    throw refused('encoding-wrong', { encoding: 'UTF-8', bytes });
  }
}

async function* unpacked(answer: OpenAnswer): AsyncGenerator<Buffer> {
  const encoding = (answer.message.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const pieces = piecesOf(answer);
  if (encoding === 'identity' || encoding === '') return yield* pieces;
  const unpacker = unpackers[encoding];
  if (!unpacker) {
    answer.message.destroy();
    throw refused('content-encoding-unknown', { encoding: shortened(encoding) });
  }
  // Its error reaches the loop below, which is what tells it.
  const stream = pipeline(Readable.from(pieces, { objectMode: false }), unpacker(), () => {});
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    throw error instanceof Refusal ? error : refused('answer-cut-off', { reason: reasonOf(error) });
  }
}

// What was cut off gives what it holds; that the end is missing is seen in the XML.
const options = { chunkSize: SLICE, finishFlush: zlib.constants.Z_SYNC_FLUSH };
const unpackers: Readonly<Record<string, () => zlib.Gunzip>> = {
  gzip: () => zlib.createGunzip(options),
  'x-gzip': () => zlib.createGunzip(options),
  deflate: () => zlib.createInflate(options),
};

/** Bytes as they come; the connection is closed however this ends. */
async function* piecesOf({ message, patience }: OpenAnswer): AsyncGenerator<Buffer> {
  const pieces = message[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const { done, value } = await patience.waitFor(pieces.next());
      if (done) return;
      yield value;
      patience.came(value.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : refused('answer-cut-off', { reason: reasonOf(error) });
  } finally {
    close(message);
  }
}

function close(message: IncomingMessage) {
  message.on('error', () => {});
  message.destroy();
}

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown';
