import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** As much of CBOR (RFC 8949) as an authenticator writes. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...(value as Map<unknown, unknown>)];
  return Buffer.concat([head(5, pairs.length), ...pairs.flatMap(([key, one]) => [cbor(key), cbor(one)])]);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

interface Asked {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id?: string };
  readonly user?: { readonly id: string };
}

interface Bent {
  /** What a page on another site would make of it. */
  readonly origin?: string;
  /** Nobody showed a face or typed a code. */
  readonly isUnverified?: boolean;
}

const UP = 1;
const VERIFIED = 4;
const ATTESTED = 64;

/** An authenticator in software, for tests: one passkey, ES256, attestation “none”. */
export class Authenticator {
  counter = 0;
  readonly id = randomBytes(20);
  readonly #key: KeyObject;
  readonly #public: KeyObject;
  readonly #origin: string;
  #user = Buffer.alloc(0);

  constructor(origin: string) {
    this.#origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    this.#public = publicKey;
  }

  /** Answers `navigator.credentials.create`. */
  make(question: object, bent: Bent = {}) {
    const asked = question as Asked;
    this.#user = Buffer.from(asked.user?.id ?? '', 'base64url');
    const { x, y } = this.#public.export({ format: 'jwk' });
    const key = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x ?? '', 'base64url')],
        [-3, Buffer.from(y ?? '', 'base64url')],
      ]),
    );
    const length = Buffer.from([this.id.length >> 8, this.id.length & 255]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, key]);
    const authData = Buffer.concat([this.#authenticatorData(asked.rp?.id ?? '', ATTESTED, bent), attested]);
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    return {
      ...this.#answer(),
      response: {
        clientDataJSON: this.#clientData('webauthn.create', asked, bent),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** Answers `navigator.credentials.get`. */
  sign(question: object, bent: Bent = {}) {
    const asked = question as Asked;
    this.counter++;
    const authenticatorData = this.#authenticatorData(asked.rpId ?? '', 0, bent);
    const clientDataJSON = this.#clientData('webauthn.get', asked, bent);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    return {
      ...this.#answer(),
      response: {
        clientDataJSON,
        authenticatorData: authenticatorData.toString('base64url'),
        signature: sign('sha256', Buffer.concat([authenticatorData, hash]), this.#key).toString('base64url'),
        userHandle: this.#user.toString('base64url'),
      },
    };
  }

  #answer() {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };
  }

  #authenticatorData(rpId: string, flags: number, { isUnverified }: Bent): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const all = UP | (isUnverified ? 0 : VERIFIED) | flags;
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([all]), counter]);
  }

  #clientData(type: string, { challenge }: Asked, { origin = this.#origin }: Bent): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
  }
}
