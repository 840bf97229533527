// The five parts of `npm run check`, fastest first: each a list of programs below node_modules, with their parameters.
const formatted = [
  'src',
  'tests',
  'tools',
  'bench',
  'fuzz',
  'torture',
  '*.mjs',
  '*.json',
  'bin/green-channel',
];
const linted = ['src', 'tests', 'tools', 'bench', 'fuzz', 'torture'];
const readsSyntax = ['--import', './tools/typescript-6.mjs'];
const projects = ['server', 'web', 'web-tests'];

export const checks = {
  format: [['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...formatted]],
  lint: [['oxlint/bin/oxlint', '--quiet', ...linted]],
  types: projects.map((project) => ['typescript/bin/tsc', '-p', `tsconfig.${project}.json`]),
  bounds: [['dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.mjs', 'src']],
  dead: [['knip/bin/knip.js', '--no-progress']],
};

/** Programs that read TypeScript 6's syntax trees are started with a hook that hands it to them. */
export const nodeOptionsOf = (name) => (name === 'bounds' || name === 'dead' ? readsSyntax : []);

export const formatWrite = ['prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', ...formatted];
