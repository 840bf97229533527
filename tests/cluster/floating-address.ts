import { once } from 'node:events';
import net from 'node:net';

/** One address that nodes know, and behind it whichever server is the primary now. */
export class FloatingAddress {
  readonly #lines = new Set<net.Socket>();
  readonly #server = net.createServer((line) => this.#join(line));
  #behind: number;

  private constructor(behind: number) {
    this.#behind = behind;
  }

  static async before(port: number): Promise<FloatingAddress> {
    const address = new FloatingAddress(port);
    address.#server.listen(0, '127.0.0.1');
    await once(address.#server, 'listening');
    return address;
  }

  get port(): number {
    return (this.#server.address() as net.AddressInfo).port;
  }

  /** New lines lead there; those that lead elsewhere are cut. */
  moveTo(port: number): void {
    this.#behind = port;
    this.#cut();
  }

  close(): void {
    this.#server.close();
    this.#cut();
  }

  #cut(): void {
    for (const line of this.#lines) line.destroy();
  }

  #join(line: net.Socket): void {
    const onward = net.connect(this.#behind, '127.0.0.1');
    for (const [one, other] of [
      [line, onward],
      [onward, line],
    ] as const) {
      this.#lines.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        this.#lines.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
