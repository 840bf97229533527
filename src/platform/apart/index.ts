export { type Apart, type ApartLimits, type ApartState, BrokenDown, startApart } from './start-apart.ts';
