import type pg from 'pg';

/** What the driver's own types leave out. */
type CopyingConnection = pg.Connection & {
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

/** One `COPY … FROM STDIN` on a connection. */
class CopyIn implements pg.Submittable {
  readonly #statement: string;
  readonly #over = Promise.withResolvers<number>();
  readonly #rows: AsyncIterable<Uint8Array>;
  #count = 0;
  #fault: Error | undefined;

  constructor(statement: string, rows: AsyncIterable<Uint8Array>) {
    this.#statement = statement;
    this.#rows = rows;
  }

  get over(): Promise<number> {
    return this.#over.promise;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#statement);
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    void this.#send(connection);
  }

  async #send(connection: CopyingConnection) {
    const { stream } = connection;
    try {
      for await (const chunk of this.#rows) {
        if (this.#fault) return;
        connection.sendCopyFromChunk(chunk);
        // The refusal of a row ends the command before the last row was sent.
        while (stream.writableNeedDrain && !this.#fault && !stream.destroyed)
          await new Promise((resume) => setTimeout(resume, 2));
      }
      connection.endCopyFrom();
    } catch (error) {
      this.#fault ??= error as Error;
      connection.sendCopyFail('stopped');
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#count = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0);
  }

  handleReadyForQuery(): void {
    if (this.#fault) this.#over.reject(this.#fault);
    else this.#over.resolve(this.#count);
  }

  handleError(error: Error): void {
    // What broke the rows off says more than that they were broken off.
    this.#fault ??= error;
    this.#over.reject(this.#fault);
  }
}

/** Writes rows of the text format by `COPY … FROM STDIN`; returns how many PostgreSQL took. */
export function copyIn(
  client: pg.ClientBase,
  statement: string,
  rows: AsyncIterable<Uint8Array>,
): Promise<number> {
  return client.query(new CopyIn(statement, rows)).over;
}
