export { BackupFault } from './backup-fault.ts';
export type { Backing, Progress } from './backup-settings.ts';
export { backupInvariants } from './invariants.ts';
export { type Restored, restoreBackup } from './restore-backup.ts';
export { takeBackup, type Taken } from './take-backup.ts';
export { Vault } from './vault/vault.ts';
