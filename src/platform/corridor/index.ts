export { type Corridor, type Field, readCorridor, type Side } from './corridor.ts';
