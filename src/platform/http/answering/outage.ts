/** What the rest of an answer is made of. */
interface Outage {
  readonly status: 503 | 507;
  readonly code: string;
}

interface Thrown {
  readonly code?: string | undefined;
  readonly message: string;
  /** Set by whoever knows that the same request may succeed in a moment, such as the store of files. */
  readonly isPassing?: boolean;
}

/** A disk that takes nothing, or fails; more open files than the system gives; a database that only reads for now. */
const TAKES_NOTHING = /^(EROFS|EIO|EMFILE|ENFILE|25006|53000|58030)$/;
/** Connections that are refused, cut or too many; a server that stops, starts or recovers; work that waited for too long. */
const AWAY =
  /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|08\w{3}|57P0[1-5]|57014|53300|40001|40P01|55P03)$/;
const SAID_AWAY =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout|Read-only file system/;
const NO_ROOM = /^(ENOSPC|EDQUOT|53100)$/;

/** Something the centre stands on is away, starting, full or overburdened: nobody erred, and the same request may succeed later. */
export function outageOf({ code = '', message, isPassing }: Thrown): Outage | undefined {
  if (NO_ROOM.test(code)) return { status: 507, code: 'http.no-room' };
  const isAway = isPassing === true || AWAY.test(code) || TAKES_NOTHING.test(code) || SAID_AWAY.test(message);
  return isAway ? { status: 503, code: 'http.unavailable' } : undefined;
}
