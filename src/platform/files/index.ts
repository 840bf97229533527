export type { Begun, Claim, Content, Files, Part, Range, Reading, Upload } from './files.ts';
export type { Kind } from './sniffing/kinds.ts';
