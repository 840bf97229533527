export { PackFaults, type PackFault, readYaml } from './read-pack.ts';
