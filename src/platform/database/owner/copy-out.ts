import type pg from 'pg';

/** As much as waits here before PostgreSQL is told to wait. */
const MOST_WAITING = 4 * 1024 * 1024;

/** One `COPY … TO STDOUT` on a connection; PostgreSQL sends a message for each row. */
class CopyOut implements pg.Submittable {
  readonly #statement: string;
  #connection: pg.Connection | undefined;
  #rows: Buffer[] = [];
  #waiting = 0;
  #isOver = false;
  #fault: Error | undefined;
  #wake: () => void = () => {};

  constructor(statement: string) {
    this.#statement = statement;
  }

  submit(connection: pg.Connection): void {
    this.#connection = connection;
    connection.query(this.#statement);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    // The parser uses its memory again.
    this.#rows.push(Buffer.from(chunk));
    this.#waiting += chunk.length;
    if (this.#waiting > MOST_WAITING) this.#connection!.stream.pause();
    this.#wake();
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}

  handleReadyForQuery(): void {
    this.#isOver = true;
    this.#wake();
  }

  handleError(error: Error): void {
    this.#fault = error;
    this.handleReadyForQuery();
  }

  /** What came since the last time; undefined at the end. */
  async next(): Promise<readonly Buffer[] | undefined> {
    while (this.#rows.length === 0 && !this.#isOver)
      await new Promise<void>((resume) => (this.#wake = resume));
    if (this.#fault) throw this.#fault;
    if (this.#rows.length === 0) return undefined;
    const rows = this.#rows;
    this.#rows = [];
    this.#waiting = 0;
    this.#connection!.stream.resume();
    return rows;
  }
}

/** Reads `COPY … TO STDOUT`, row by row in the text format, each with its line end. To be read to its end. */
export async function* copyOut(client: pg.ClientBase, statement: string): AsyncGenerator<Buffer> {
  const copy = client.query(new CopyOut(statement));
  let isRead = false;
  try {
    for (let rows = await copy.next(); rows; rows = await copy.next()) yield* rows;
    isRead = true;
  } finally {
    // Whoever stops in the middle leaves a connection on which nothing else could be asked.
    while (!isRead && (await copy.next().catch(() => undefined)));
  }
}
