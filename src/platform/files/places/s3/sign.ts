import { createHash, createHmac } from 'node:crypto';

export interface S3Login {
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** What is signed of a request. `headers` in small letters, without `host`. */
export interface ToSign {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hexadecimal digits. */
  readonly digest: string;
  readonly at: Date;
}

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** As RFC 3986 has it: what a browser's own encoding leaves out is encoded too. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const bySpelling = ([one]: readonly string[], [other]: readonly string[]): number =>
  one! < other! ? -1 : one! > other! ? 1 : 0;

function canonical({ method, url, digest }: ToSign, headers: readonly (readonly [string, string])[]): string {
  const query = [...url.searchParams].map(([name, value]) => [encoded(name), encoded(value)]);
  return [
    method,
    url.pathname,
    query
      .toSorted(bySpelling)
      .map((pair) => pair.join('='))
      .join('&'),
    ...headers.map(([name, value]) => `${name}:${value.trim()}`),
    '',
    headers.map(([name]) => name).join(';'),
    digest,
  ].join('\n');
}

/** The headers to send: AWS Signature Version 4, in one header, over the whole body. */
export function signed(login: S3Login, asked: ToSign): Record<string, string> {
  const moment = asked.at.toISOString().replace(/[-:]|[.]\d{3}/g, '');
  const scope = `${moment.slice(0, 8)}/${login.region}/s3/aws4_request`;
  const sent = { ...asked.headers, 'x-amz-content-sha256': asked.digest, 'x-amz-date': moment };
  const headers = Object.entries({ host: asked.url.host, ...sent }).toSorted(bySpelling) as [
    string,
    string,
  ][];
  const text = ['AWS4-HMAC-SHA256', moment, scope, sha256(canonical(asked, headers))].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${login.secretKey}`);
  const names = headers.map(([name]) => name).join(';');
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${login.accessKey}/${scope}, SignedHeaders=${names}, Signature=${hmac(key, text).toString('hex')}`,
  };
}
