import type { Range } from '../files.ts';
import { ObjectMissing, type Place, type Stored, type Unfinished } from './place.ts';
import { type AskS3, s3Client, S3Fault, type S3Settings, textOf, textsOf } from './s3/client.ts';

const MISSING = 404;
const NOTHING_THERE = 416;

/** A bucket of an S3-compatible store. Pieces are the parts of a multipart upload, which the store makes one object of. */
export class S3Place implements Place {
  readonly name = 's3';
  readonly #ask: AskS3;

  /** `firstPauseMs`: before the store is asked again; doubled each time. */
  constructor(settings: S3Settings, firstPauseMs?: number) {
    this.#ask = s3Client(settings, firstPauseMs);
  }

  async put(name: string, sealed: Buffer): Promise<void> {
    await this.#finished({ method: 'PUT', name, body: sealed });
  }

  async begin(name: string): Promise<string> {
    const xml = await this.#text({ method: 'POST', name, query: { uploads: '' } });
    const [token] = textsOf(xml, 'UploadId');
    if (!token) throw new S3Fault(`POST ${name}: no number of the upload in the answer`);
    return token;
  }

  async putPiece({ name, token }: Unfinished, number: number, sealed: Buffer): Promise<void> {
    const query = { partNumber: String(number + 1), uploadId: token };
    await this.#finished({ method: 'PUT', name, query, body: sealed });
  }

  async complete(object: Unfinished, { pieces }: { readonly pieces: number }): Promise<void> {
    const { name, token } = object;
    const marks = await this.#marksOf(object);
    // Pieces behind the end came without being acknowledged.
    const parts = Array.from({ length: pieces }, (_, number) => {
      const mark = marks.get(number + 1);
      if (!mark) throw new S3Fault(`completing ${name}: part ${number + 1} is missing`);
      return `<Part><PartNumber>${number + 1}</PartNumber><ETag>${mark}</ETag></Part>`;
    });
    const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
    const xml = await this.#text({ method: 'POST', name, query: { uploadId: token }, body });
    // A store that needs long answers 200 first and says what went wrong later.
    if (xml.includes('<Error>')) throw new S3Fault(`completing ${name}`, 200, textsOf(xml, 'Code')[0]);
  }

  async abandon({ name, token }: Unfinished): Promise<void> {
    await this.#finished({ method: 'DELETE', name, query: { uploadId: token }, expected: [MISSING] });
  }

  async *get(name: string, range?: Range): AsyncGenerator<Uint8Array> {
    if (range && range.to <= range.from) return;
    const headers = range ? { range: `bytes=${range.from}-${range.to - 1}` } : {};
    const answer = await this.#ask({ method: 'GET', name, headers, expected: [MISSING, NOTHING_THERE] });
    const { statusCode } = answer;
    if (statusCode !== MISSING && statusCode !== NOTHING_THERE)
      return yield* answer as AsyncIterable<Uint8Array>;
    answer.resume();
    if (statusCode === MISSING) throw new ObjectMissing(name);
  }

  async size(name: string): Promise<number | undefined> {
    const answer = await this.#ask({ method: 'HEAD', name, expected: [MISSING] });
    answer.resume();
    return answer.statusCode === MISSING ? undefined : Number(answer.headers['content-length']);
  }

  async remove(name: string): Promise<void> {
    await this.#finished({ method: 'DELETE', name, expected: [MISSING] });
  }

  async *list(): AsyncGenerator<Stored> {
    for (let more: string | undefined = ''; more !== undefined;) {
      const query = { 'list-type': '2', ...(more !== '' && { 'continuation-token': more }) };
      const xml = await this.#text({ method: 'GET', query });
      for (const entry of textsOf(xml, 'Contents')) {
        const [[name = ''], [bytes], [changedAt = '']] = [
          textsOf(entry, 'Key'),
          textsOf(entry, 'Size'),
          textsOf(entry, 'LastModified'),
        ];
        yield { name, bytes: Number(bytes), changedAt: new Date(changedAt) };
      }
      more = textsOf(xml, 'NextContinuationToken')[0];
    }
  }

  /** The store's mark of each part that has come. */
  async #marksOf({ name, token }: Unfinished): Promise<Map<number, string>> {
    const marks = new Map<number, string>();
    for (let after: string | undefined = '0'; after !== undefined;) {
      const query = { uploadId: token, 'part-number-marker': after };
      const xml = await this.#text({ method: 'GET', name, query });
      for (const part of textsOf(xml, 'Part'))
        marks.set(Number(textsOf(part, 'PartNumber')[0]), textsOf(part, 'ETag')[0] ?? '');
      after = textsOf(xml, 'IsTruncated')[0] === 'true' ? textsOf(xml, 'NextPartNumberMarker')[0] : undefined;
    }
    return marks;
  }

  async #text(asked: Parameters<AskS3>[0]): Promise<string> {
    return textOf(await this.#ask(asked));
  }

  /** Also an answer without words is read, or its connection would not be used again. */
  async #finished(asked: Parameters<AskS3>[0]): Promise<void> {
    await this.#text(asked);
  }
}
