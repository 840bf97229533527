export type { Begun, Claim, Content, Files, Part, Range, Reading, Upload } from './files.ts';
export { makeFile, replaceFile, syncFolder } from './durably.ts';
export { UnusableKeys } from './keys/key-ring.ts';
export { UnusablePlace } from './acts/deps.ts';
export { type FileStore, MOST_BYTES, openFiles } from './open-files.ts';
export { judgeName, type Kind, type NameJudgement, usualEnding } from './sniffing/kinds.ts';
export { type Copies, openCopies } from './copies.ts';
export { goneAmong, settleContents, type WholeContent, wholeContents } from './store/copies.ts';
