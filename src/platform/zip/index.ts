export { packedZip } from './packed.ts';
export type { Entry } from './parts.ts';
export { zip } from './zip.ts';
