import { passwordRefused } from '../../domain/refusals.ts';
import { judgePassword } from '../../domain/signing-in/password.ts';
import type { DoorDeps } from '../deps.ts';

export function demandGoodPassword(
  { lists }: DoorDeps,
  password: string,
  person: { email: string; name: string },
): void {
  const faults = judgePassword(password, { ...person, common: lists.commonPasswords });
  if (faults.length > 0) throw passwordRefused(faults);
}
