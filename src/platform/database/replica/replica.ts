import pg from 'pg';
import { Refusal } from '#platform/refusal';
import type { Telemetry } from '#platform/telemetry';
import { connect } from '../connect.ts';
import type { PoolWatch } from '../measuring/watch-pool.ts';
import { Freshness } from './freshness.ts';

interface Following {
  /** Of the requests' login on the replica. */
  readonly connection: pg.PoolConfig & { readonly silenceMillis?: number };
  /** Where the primary is asked how far it has written. */
  readonly primary: pg.Pool;
  readonly lost: (error: Error) => void;
  readonly watch?: PoolWatch | undefined;
  readonly telemetry?: Telemetry | undefined;
}

/** What is asked, as far as it decides where. */
interface Asked {
  readonly token?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly maxStalenessSeconds?: number | undefined;
}

interface Position {
  readonly position: number | null;
  readonly lineage: string;
}

const COMPARED_EVERY_MS = 1000;
/** A replica is there to help: whoever waits for it this long asks the primary. */
const PATIENCE_MS = 2000;
/** From here on no query that a page needs is answered by it any more: whoever runs the centre hears of it. */
const LAGGING_SECONDS = 30;

const AT_PRIMARY = `
  select (at - '0/0')::bigint as position,
    system_identifier || '/' || ('x' || left(pg_walfile_name(at), 8))::bit(32)::int as lineage
  from pg_current_wal_flush_lsn() as at, pg_control_system()`;

/** Of the time line it follows a replica notes now and then; until it has, its positions are taken for those of the former one. */
const AT_REPLICA = `
  select case when pg_is_in_recovery() then (pg_last_wal_replay_lsn() - '0/0')::bigint end as position,
    system_identifier || '/' || greatest(timeline_id, min_recovery_end_timeline) as lineage
  from pg_control_system(), pg_control_checkpoint(), pg_control_recovery()`;

/** A second PostgreSQL that follows the first: what visitors read, and may be a little old, it answers. */
export class Replica {
  readonly pool: pg.Pool;
  readonly watch: PoolWatch | undefined;
  readonly #freshness = new Freshness();
  readonly #primary: pg.Pool;
  readonly #probe: pg.Pool;
  readonly #count: (answeredBy: 'replica' | 'primary' | 'primary-after-replica') => void;
  #fault: string | undefined;
  #comparing: NodeJS.Timeout | undefined;
  #isUnderWay = false;

  constructor({ connection, primary, lost, watch, telemetry }: Following) {
    const patiently = { ...connection, connectionTimeoutMillis: PATIENCE_MS };
    this.pool = connect(patiently, lost, watch).pool;
    this.watch = watch;
    this.#primary = primary;
    this.#probe = connect({ ...patiently, max: 1, query_timeout: PATIENCE_MS }).pool;
    const count = telemetry?.metrics.counter(
      'green_channel_stale_reads_total',
      'Reads that may be a little old, by what answered: the replica, the primary at once, or after the replica could not.',
    );
    this.#count = (answeredBy) => count?.({ answered_by: answeredBy });
    telemetry?.metrics.watch({
      part: 'replica',
      read: () => [
        {
          name: 'green_channel_replica_age_seconds',
          help: 'How old what the replica holds may be, at most; +Inf before it was heard.',
          values: [[this.#age()]],
        },
      ],
    });
  }

  /** A person who has signed in, and whatever may write, is answered by the primary: nobody misses what they have just done. */
  mayAnswer({ token, isReadOnly, maxStalenessSeconds }: Asked): boolean {
    if (token !== undefined || !isReadOnly || maxStalenessSeconds === undefined) return false;
    this.#lookAfter();
    const isFresh = this.#fault === undefined && this.#age() <= maxStalenessSeconds;
    if (!isFresh) this.#count('primary');
    return isFresh;
  }

  /**
   * Reads there, and otherwise from the primary: a replica that went away, one that ended a query because what it read was about to go,
   * and one that does not know yet what is asked for are no reason to tell a reader anything.
   */
  async read<Result>(there: () => Promise<Result>, otherwise: () => Promise<Result>): Promise<Result> {
    try {
      const result = await there();
      this.#count('replica');
      return result;
    } catch (error) {
      // What takes too long for one takes too long for the other.
      if ((error as { code?: unknown }).code === '57014') throw error;
      const isGone = !(error instanceof pg.DatabaseError || error instanceof Refusal);
      if (isGone) this.#fault = (error as Error).message;
      this.#count('primary-after-replica');
      return otherwise();
    }
  }

  /** Why reads come from the primary, for whoever runs the centre; nothing when they do not have to, or nobody knows yet. */
  whyNot(): string | undefined {
    this.#lookAfter();
    if (this.#fault !== undefined) return `${this.#fault}; all reads come from the primary`;
    const age = this.#age();
    if (!Number.isFinite(age) || age <= LAGGING_SECONDS) return undefined;
    return `what it holds is ${Math.round(age)} s old; reads come from the primary`;
  }

  async close(): Promise<void> {
    clearInterval(this.#comparing);
    await Promise.all([this.pool.end(), this.#probe.end()]);
  }

  #age(): number {
    return this.#freshness.ageInSeconds(performance.now());
  }

  /** Begun when somebody asks for the first time: a command that never does need not know of any replica. */
  #lookAfter(): void {
    if (this.#comparing) return;
    this.#comparing = setInterval(() => void this.#compareInTurn(), COMPARED_EVERY_MS).unref();
    void this.#compareInTurn();
  }

  async #compareInTurn(): Promise<void> {
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    await this.#compare();
    this.#isUnderWay = false;
  }

  async #compare(): Promise<void> {
    const at = performance.now();
    const primary = await positionOn(this.#primary, AT_PRIMARY).catch(() => undefined);
    // Without the primary nobody knows how old the replica is, and that is not its fault.
    if (primary && primary.position !== null)
      this.#freshness.atPrimary({ ...primary, at, position: primary.position });
    try {
      const replica = await positionOn(this.#probe, AT_REPLICA);
      if (replica.position !== null) this.#freshness.atReplica({ ...replica, position: replica.position });
      this.#fault = faultOf(replica, primary);
    } catch (error) {
      this.#fault = (error as Error).message;
    }
  }
}

async function positionOn(pool: pg.Pool, statement: string): Promise<Position> {
  const { rows } = await pool.query<Position>(statement);
  return rows[0]!;
}

/** Something answers at its address, but it is not what follows this primary. */
function faultOf(replica: Position, primary: Position | undefined): string | undefined {
  if (replica.position === null) return 'it follows no primary: it is one itself';
  if (!primary || clusterOf(replica) === clusterOf(primary)) return undefined;
  return 'it belongs to another database cluster';
}

const clusterOf = ({ lineage }: Position) => lineage.split('/')[0];
