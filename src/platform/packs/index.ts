export { PackFaults, type PackFault, readTable, readYaml } from './read-pack.ts';
