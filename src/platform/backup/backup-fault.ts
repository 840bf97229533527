/** A backup or a restore that cannot be done, with what to do. Nothing was lost by it. */
export class BackupFault extends Error {}
