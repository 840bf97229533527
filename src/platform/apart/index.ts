export { type Apart, type ApartLimits, BrokenDown, startApart } from './start-apart.ts';
