import net from 'node:net';
import { once } from 'node:events';

/** Does nothing, or takes whatever it is given. */
export type Manner = 'silent' | 'taking';

/** As much of a mail server as the centre needs to see. */
export class MailServer {
  readonly taken: string[] = [];
  manner: Manner = 'taking';
  readonly #server = net.createServer((line) => {
    line.on('error', () => {});
    if (this.manner === 'taking') this.#converse(line);
  });

  async listen(port = 0): Promise<number> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as net.AddressInfo).port;
  }

  close(): void {
    this.#server.close();
  }

  #converse(line: net.Socket): void {
    let said = '';
    let isData = false;
    line.write('220 torture\r\n');
    line.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      for (let end = said.indexOf('\r\n'); end >= 0; end = said.indexOf('\r\n')) {
        const word = said.slice(0, end);
        said = said.slice(end + 2);
        if (isData && word !== '.') continue;
        isData = /^data/i.test(word);
        const [, to] = /^rcpt to:<(.*?)>/i.exec(word) ?? [];
        if (to !== undefined) this.taken.push(to);
        line.write(isData ? '354 go on\r\n' : /^quit/i.test(word) ? '221 bye\r\n' : '250 well\r\n');
      }
    });
  }
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = new MailServer();
  const port = await server.listen();
  server.close();
  return port;
}
