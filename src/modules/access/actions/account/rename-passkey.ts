import { wayInUnknown } from '../../domain/refusals.ts';
import { renameMyPasskey } from '../../store/proofs/passkeys.ts';
import type { AccessDeps } from '../deps.ts';

export async function renamePasskey({ db }: AccessDeps, passkeyId: string, name: string): Promise<void> {
  if (!(await renameMyPasskey(db, passkeyId, name))) throw wayInUnknown(passkeyId);
}
