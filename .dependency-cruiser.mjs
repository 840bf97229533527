import { bothSides, mayImport } from './architecture.mjs';

const anyOf = (names) => `(${names.join('|')})`;
const DOORS = ['^src/modules/[^/]+/(index|contract)[.]ts$', '^src/modules/[^/]+/web/index[.]ts$'];
// A contract too long for one file keeps its wire types in contract/; the door is contract.ts alone.
const CONTRACT = '^src/modules/[^/]+/(contract[.]ts$|contract/)';
const BOTH_SIDES = `^src/platform/${anyOf(bothSides)}/`;
const TESTS = '([.]test[.]ts|/testing[.]ts)$';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const map = Object.entries(mayImport).map(([name, allowed]) =>
  forbid(
    `map-${name}`,
    'Not on the map (architecture.mjs). Turn the call round, listen to the journal, or add the line with a decision record.',
    { path: `^src/modules/${name}/` },
    { path: '^src/modules/', pathNot: `^src/modules/${anyOf([name, ...allowed])}/` },
  ),
);

export default {
  forbidden: [
    ...map,
    forbid(
      'on-the-map',
      'Every module has a line in architecture.mjs.',
      { path: '^src/modules/', pathNot: `^src/modules/${anyOf(Object.keys(mayImport))}/` },
      {},
    ),
    forbid(
      'through-the-door',
      'Use #modules/x, #contracts/x or #web/x.',
      { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', ...DOORS] },
    ),
    forbid(
      'app-through-the-door',
      'The app assembles doors only.',
      { path: '^src/app/', pathNot: TESTS },
      { path: '^src/modules/', pathNot: DOORS },
    ),
    forbid(
      'platform-serves',
      'The platform knows no module.',
      { path: '^src/platform/' },
      { path: '^src/(app|modules|ui)/' },
    ),
    forbid(
      'ui-draws',
      'The design system knows no module and no server.',
      { path: '^src/ui/' },
      { path: '^src/(app|modules|platform)/', pathNot: BOTH_SIDES },
    ),
    forbid(
      'browser-side',
      'Pages and contracts must run in a browser.',
      { path: '^src/modules/[^/]+/(web/|contract[.]ts|contract/)', pathNot: TESTS },
      {
        path: '^src/',
        pathNot: ['^src/ui/', '/web/', CONTRACT, '^src/modules/[^/]+/domain/', BOTH_SIDES],
      },
    ),
    forbid(
      'domain-is-pure',
      'No SQL, HTTP, files or clock in domain/.',
      { path: '^src/modules/[^/]+/domain/', pathNot: TESTS },
      {
        path: '.',
        pathNot: [
          '^src/modules/[^/]+/domain/',
          CONTRACT,
          BOTH_SIDES,
          // Pure computations without I/O: stemming, pinyin.
          'node_modules/(snowball-stemmers|pinyin-pro)/',
        ],
      },
    ),
    forbid(
      'sql-in-store',
      'SQL lives in store/.',
      { path: '^src/', pathNot: ['/store/', '^src/platform/(database|journal|jobs)/', TESTS] },
      { path: 'node_modules/(kysely|pg)/' },
    ),
    forbid(
      'http-in-platform',
      'The web framework lives in platform/http.',
      { path: '^src/', pathNot: '^src/platform/http/' },
      { path: 'node_modules/(fastify|@fastify)/' },
    ),
    forbid('no-cycle', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    forbid(
      'no-orphan',
      'Nothing uses this file.',
      { orphan: true, path: '^src/', pathNot: ['[.]d[.]ts$', '^src/app/', TESTS] },
      {},
    ),
    forbid(
      'resolves',
      'Typing error, or a missing dependency.',
      { path: '^src/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
