import { createHash, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOGIN = { accessKey: 'test-access', secretKey: 'test-secret', region: 'eu-test-1' };
const BUCKET = 'contents';
/** So few in one answer that every listing has several pages. */
const PAGE = 1;
const LEAST_PART = 5 * 1024 * 1024;

interface StoredObject {
  bytes: Buffer;
  changedAt: Date;
}

type Uploads = Map<string, { name: string; parts: Map<number, Buffer> }>;

/** The part of the S3 protocol that the store of files speaks, in memory, for tests alone; it checks every signature. */
export class S3Server {
  readonly objects = new Map<string, StoredObject>();
  readonly uploads: Uploads = new Map();
  /** Answers 503 to so many requests from now on. */
  failing = 0;
  /** Takes requests and never answers. */
  isSilent = false;
  asked = 0;
  #server = http.createServer((request, response) => void this.#answer(request, response));

  async start() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    return { endpoint: `http://127.0.0.1:${port}`, bucket: BUCKET, style: 'path' as const, ...LOGIN };
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await wholeOf(request).catch(() => undefined);
    // Whoever sent it was killed before its end: nobody waits for an answer.
    if (!body) return;
    this.asked++;
    if (this.isSilent) return;
    if (this.failing > 0) {
      this.failing--;
      return refuse(response, 503, 'SlowDown');
    }
    if (!isSigned(request, body)) return refuse(response, 403, 'SignatureDoesNotMatch');
    const url = new URL(request.url!, 'http://store');
    const [, bucket, ...name] = decodeURIComponent(url.pathname).split('/');
    if (bucket !== BUCKET) return refuse(response, 404, 'NoSuchBucket');
    this.#route({ request, response, body, name: name.join('/'), query: url.searchParams });
  }

  #route(asked: AskedS3): void {
    const { request, query, name } = asked;
    const { method } = request;
    if (method === 'GET' && name === '') return this.#list(asked);
    if (query.has('uploads') || query.has('uploadId')) return this.#multipart(asked);
    if (method === 'PUT') {
      this.objects.set(name, { bytes: asked.body, changedAt: new Date() });
      return send(asked.response, 200);
    }
    if (method === 'DELETE') {
      this.objects.delete(name);
      return send(asked.response, 204);
    }
    return this.#get(asked);
  }

  #get({ request, response, name }: AskedS3): void {
    const found = this.objects.get(name);
    if (!found) return refuse(response, 404, 'NoSuchKey');
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined) return send(response, 200, found.bytes);
    if (Number(from) >= found.bytes.length) return refuse(response, 416, 'InvalidRange');
    return send(response, 206, found.bytes.subarray(Number(from), Number(to) + 1));
  }

  #multipart({ request: { method }, response, body, name, query }: AskedS3): void {
    if (query.has('uploads')) {
      const id = randomBytes(8).toString('hex');
      this.uploads.set(id, { name, parts: new Map() });
      return send(
        response,
        200,
        `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      );
    }
    const id = query.get('uploadId')!;
    const upload = this.uploads.get(id);
    if (upload?.name !== name) return refuse(response, 404, 'NoSuchUpload');
    if (method === 'PUT') {
      upload.parts.set(Number(query.get('partNumber')), body);
      return send(response, 200);
    }
    if (method === 'GET') return listParts(response, upload.parts, Number(query.get('part-number-marker')));
    this.uploads.delete(id);
    if (method === 'DELETE') return send(response, 204);
    return this.#complete(response, { name, parts: upload.parts }, body.toString());
  }

  #complete(
    response: ServerResponse,
    { name, parts }: { name: string; parts: Map<number, Buffer> },
    xml: string,
  ): void {
    const named = [...xml.matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>(.*?)<\/ETag>/g)];
    const chosen = named.map(([, number, mark]) => ({ bytes: parts.get(Number(number))!, mark }));
    const isGood = chosen.every(
      ({ bytes, mark }, place) =>
        mark === markOf(bytes) && (place === chosen.length - 1 || bytes.length >= LEAST_PART),
    );
    if (!isGood) return send(response, 200, '<Error><Code>InvalidPart</Code></Error>');
    this.objects.set(name, { bytes: Buffer.concat(chosen.map(({ bytes }) => bytes)), changedAt: new Date() });
    return send(response, 200, '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>');
  }

  #list({ response, query }: AskedS3): void {
    const after = query.get('continuation-token') ?? '';
    const names = [...this.objects.keys()].toSorted().filter((name) => name > after);
    const page = names.slice(0, PAGE);
    const entries = page.map((name) => {
      const { bytes, changedAt } = this.objects.get(name)!;
      return `<Contents><Key>${name}</Key><LastModified>${changedAt.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
    });
    const more = names.length > PAGE ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return send(response, 200, `<ListBucketResult>${entries.join('')}${more}</ListBucketResult>`);
  }
}

interface AskedS3 {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly name: string;
  readonly query: URLSearchParams;
}

const markOf = (bytes: Buffer): string => `&quot;${createHash('md5').update(bytes).digest('hex')}&quot;`;

function listParts(response: ServerResponse, parts: Map<number, Buffer>, after: number): void {
  const numbers = [...parts.keys()].toSorted((one, other) => one - other).filter((number) => number > after);
  const page = numbers.slice(0, PAGE);
  const entries = page.map(
    (number) => `<Part><PartNumber>${number}</PartNumber><ETag>${markOf(parts.get(number)!)}</ETag></Part>`,
  );
  const more = numbers.length > PAGE;
  send(
    response,
    200,
    `<ListPartsResult>${entries.join('')}<IsTruncated>${more}</IsTruncated><NextPartNumberMarker>${page.at(-1) ?? 0}</NextPartNumberMarker></ListPartsResult>`,
  );
}

function send(response: ServerResponse, status: number, body: string | Buffer = ''): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

const refuse = (response: ServerResponse, status: number, code: string): void =>
  send(response, status, `<Error><Code>${code}</Code></Error>`);

async function wholeOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const digest = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const keyed = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Computes the signature again, from the request as it came over the line. */
function isSigned({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
  const [, access, scope, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=([\da-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  if (!scope || !names || access !== LOGIN.accessKey || headers['x-amz-content-sha256'] !== digest(body))
    return false;
  const moment = String(headers['x-amz-date']);
  const [path, query = ''] = url!.split('?');
  const lines = names.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const sorted = query.split('&').toSorted().join('&');
  const canonical = `${method}\n${path}\n${sorted}\n${lines.join('')}\n${names}\n${digest(body)}`;
  const text = `AWS4-HMAC-SHA256\n${moment}\n${scope}\n${digest(canonical)}`;
  const dated = keyed(keyed(keyed(`AWS4${LOGIN.secretKey}`, moment.slice(0, 8)), LOGIN.region), 's3');
  const isFresh = scope === `${moment.slice(0, 8)}/${LOGIN.region}/s3/aws4_request`;
  return (
    isFresh &&
    names.includes('host') &&
    keyed(keyed(dated, 'aws4_request'), text).toString('hex') === signature
  );
}
