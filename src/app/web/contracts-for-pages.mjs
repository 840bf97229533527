/** Of one text of code: what stands at some places of it is replaced, from the back so that places stay true. */
const replaced = (code, changes) =>
  changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);

/** Every node of a syntax tree that is reached when its file is read, the outer before the inner; what functions do is left out. */
function* nodesOf(node) {
  if (!node || typeof node !== 'object' || /Function/.test(node.type)) return;
  if (node.type) yield node;
  for (const part of Object.values(node)) yield* nodesOf(part);
}

/** The answers that endpoints describe: pages know them as types, and the server has checked them. */
const outputsIn = (code, nodes) =>
  nodes
    .filter(({ type, callee }) => type === 'CallExpression' && callee.name === 'endpoint')
    .flatMap((call) => call.arguments[0].properties)
    .filter(({ key }) => key?.name === 'output')
    .map(({ start, end }) => ({ start, end: end + /^\s*,?/.exec(code.slice(end))[0].length, by: '' }));

const PURE = '/* @__PURE__ */ ';

/** Says of what a contract calls, or reads of another, that it does nothing but describe: what no page names is left out. */
function declaredPure(nodes) {
  const calls = nodes.filter(({ type }) => type === 'CallExpression');
  const chained = new Set(nodes.flatMap(({ object, callee }) => [object, callee]));
  const reads = nodes.filter((node) => node.type === 'MemberExpression' && !chained.has(node));
  return [
    ...[...new Set(calls.map(({ start }) => start))].map((start) => ({ start, end: start, by: PURE })),
    ...reads.flatMap(({ start, end }) => [
      { start, end: start, by: `${PURE}(() => ` },
      { start: end, end, by: ')()' },
    ]),
  ];
}

/**
 * Leaves out of the contracts that pages carry what no page says or checks: the description of the API, limits that are
 * plain numbers, and what the server answers. `tests/browser/weight.test.ts` holds what the first page may weigh.
 */
export function contractsForPages() {
  const text = /(['"`])(?:\\.|(?!\1)[^\\])*\1,?\s*/.source;
  const said = new RegExp(
    `\\bsummary:\\s*${text}|[.]describe[(]\\s*${text.replaceAll('\\1', '\\2')}[)]`,
    'gs',
  );
  const limits = /[.](?:min|max)[(][\d_.]+[)]/g;
  return {
    name: 'contracts-for-pages',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: {
        id: /src\/(?:app\/[\w-]+-contract|modules\/[^/]+\/contract(?:\/[^/]+)?|platform\/contract\/index)[.]ts$/,
      },
      handler(given) {
        const nodesIn = (code) => [...nodesOf(this.parse(code))];
        const brief = given.replaceAll(said, '').replaceAll(limits, '');
        const asked = replaced(brief, outputsIn(brief, nodesIn(brief)));
        return replaced(asked, declaredPure(nodesIn(asked)));
      },
    },
  };
}
