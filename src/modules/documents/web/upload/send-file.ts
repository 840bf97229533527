/** How bytes get to the centre. */
export interface Line {
  /** Sends bytes from an offset on, and hears how many have arrived in all. */
  send(offset: number, bytes: Blob): Promise<number>;
  /** Asks how many have arrived. */
  ask(): Promise<number>;
  /** Resolves when it is worth trying again, such as when the device is back on the network. */
  again(milliseconds: number): Promise<void>;
  /** Whether it was the line, or the centre for a moment, and not a refusal. */
  isPassing(error: unknown): boolean;
}

interface Watched {
  onReceived(bytes: number): void;
  /** The line is gone, and waited for. */
  onLost(): void;
}

const LONGEST_WAIT_MS = 30_000;
/** As many bytes in one go; what arrived of a part that broke off is kept. */
const PART = 8 * 1024 * 1024;

/** Sends a file from what has arrived on, over as many broken lines as it takes; throws what the centre refuses. */
export async function sendFile(
  [file, received]: readonly [Blob, number],
  line: Line,
  { onReceived, onLost }: Watched,
): Promise<void> {
  let arrived = received;
  for (let failures = 0; arrived < file.size;) {
    try {
      if (failures > 0) arrived = await line.ask();
      onReceived(arrived);
      if (arrived >= file.size) return;
      arrived = await line.send(arrived, file.slice(arrived, arrived + PART));
      onReceived(arrived);
      failures = 0;
    } catch (error) {
      if (!line.isPassing(error)) throw error;
      onLost();
      await line.again(Math.min(LONGEST_WAIT_MS, 500 * 2 ** failures++));
    }
  }
}
