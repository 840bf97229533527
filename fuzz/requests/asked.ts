/** A request as it goes over the wire. */
export interface Asked {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Name of whoever asks; their session is added on the way. */
  readonly who: string;
}

/** Percent signs for every character, also for half ones, which the language's own function refuses. */
export const percent = (text: string): string =>
  text
    .split(/(\p{Surrogate})/u)
    .map((part) => (part.isWellFormed() ? encodeURIComponent(part) : '%ED%A0%80'))
    .join('');

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Bytes for a shell: as they are when they are plain text, else escaped. */
function shellBody(body: Buffer): string {
  const text = body.toString('utf8');
  const isPlain = Buffer.from(text).equals(body) && /^[\P{C}\n]*$/u.test(text);
  if (isPlain) return quoted(text);
  const escaped = [...body]
    .map((byte) =>
      byte >= 32 && byte < 127 && byte !== 39 && byte !== 92
        ? String.fromCharCode(byte)
        : String.raw`\x${byte.toString(16).padStart(2, '0')}`,
    )
    .join('');
  return `$'${escaped}'`;
}

/** The same request for a shell; `$SESSION` is the session of whoever asks. */
export function curlOf({ method, target, headers, body, who }: Asked, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return [
    `curl --path-as-is -sS -i -X ${method}`,
    ...lines,
    ...(who === 'visitor' ? [] : ['-b "green-channel-session=$SESSION"']),
    ...(body ? [`--data-binary ${shellBody(body)}`] : []),
    quoted(`${base}${target}`),
    ...(who === 'visitor' ? [] : [`# SESSION of ${who}`]),
  ].join(' ');
}
