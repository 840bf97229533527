import { randomBytes } from 'node:crypto';
import {
  readRecoveryCode,
  RECOVERY_BYTES,
  RECOVERY_CODES,
  writeRecoveryCode,
} from '../../domain/signing-in/recovery-code.ts';
import { setRecoveryCodes } from '../../store/proofs/recovery-codes.ts';
import type { Db } from '../../store/tables.ts';
import { hashOf } from '../../proofs/secret.ts';

/** Ten new codes in place of all former ones; only their hashes are kept, so this is the one time they can be shown. */
export async function renewRecoveryCodes(db: Db, accountId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => writeRecoveryCode(randomBytes(RECOVERY_BYTES)));
  await setRecoveryCodes(
    db,
    accountId,
    codes.map((code) => hashOf(readRecoveryCode(code)!)),
  );
  return codes;
}
