import { clockJump } from './clock-jump.ts';
import { dataDiskFull, filesDiskFull, filesDiskReadOnly } from './disk-full.ts';
import type { Trouble } from './fault.ts';
import { fileStoreFailing, fileStoreSilent } from './file-store.ts';
import { mailServerAway, mailServerSilent } from './mail.ts';
import { poolExhausted } from './pool-exhausted.ts';
import { slowLine } from './slow-line.ts';

/** Every kind of trouble besides being killed. */
export const troubles: readonly Trouble[] = [
  poolExhausted,
  mailServerAway,
  mailServerSilent,
  fileStoreFailing,
  fileStoreSilent,
  filesDiskFull,
  filesDiskReadOnly,
  dataDiskFull,
  slowLine,
  clockJump,
];
