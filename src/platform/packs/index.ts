export { keepParsedIn } from './kept-values.ts';
export { PackFaults, type PackFault, readYaml } from './read-pack.ts';
