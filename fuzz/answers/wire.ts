import net from 'node:net';

/** How long a server may think about a request that stopped halfway, before this side hangs up. */
const PATIENCE_MS = 250;

/** What came back on a line of its own; this side hangs up when nothing more comes. */
export function overWire(base: string, bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    let heard = '';
    let quiet: NodeJS.Timeout | undefined;
    const wait = () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => socket.destroy(), PATIENCE_MS);
    };
    socket.on('connect', () => {
      socket.write(bytes);
      wait();
    });
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      wait();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(quiet);
      resolve(heard);
    });
  });
}

/** What is wrong with an answer to broken HTTP: silence is all right, a refusal needs a problem document. */
export function faultsOnWire(heard: string): string[] {
  if (heard === '') return [];
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0);
  if (status === 0) return ['the answer is no HTTP'];
  if (status >= 500 && status !== 503) return [`${status} ${heard.slice(0, 200)}`];
  if (status >= 400 && !/^content-type: application\/problem\+json/im.test(heard))
    return [`${status} is no problem document: ${heard.slice(0, 200)}`];
  return [];
}
