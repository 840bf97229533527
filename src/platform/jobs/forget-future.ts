import type { PgBoss } from 'pg-boss';

/** By so much the clocks of nodes and database may differ every day. */
const SOON = "now() + interval '1 minute'";

/**
 * A clock that was ahead and was put right leaves moments that are still to come where the queue keeps when it last looked: until
 * then nothing recurring would be done. Such moments are forgotten, and the queue looks again.
 */
export async function forgetFuture(boss: PgBoss): Promise<void> {
  const db = boss.getDb();
  await db.executeSql(`update jobs.version set
      cron_on = case when cron_on < ${SOON} then cron_on end,
      bam_on = case when bam_on < ${SOON} then bam_on end,
      flow_on = case when flow_on < ${SOON} then flow_on end,
      reindex_on = case when reindex_on < ${SOON} then reindex_on end
    where greatest(cron_on, bam_on, flow_on, reindex_on) >= ${SOON}`);
  await db.executeSql(`update jobs.queue set
      monitor_claim_on = case when monitor_claim_on < ${SOON} then monitor_claim_on end,
      monitor_on = case when monitor_on < ${SOON} then monitor_on end,
      maintain_on = case when maintain_on < ${SOON} then maintain_on end
    where greatest(monitor_claim_on, monitor_on, maintain_on) >= ${SOON}`);
}
