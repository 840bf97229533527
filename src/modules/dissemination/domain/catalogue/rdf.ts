/** A literal, as JSON-LD writes it. */
export type Literal = { readonly '@value': string } & (
  { readonly '@language': string } | { readonly '@type': string }
);
/** Something with an address, or without; properties are written with a prefix. */
export interface Node {
  readonly '@id'?: string;
  readonly '@type'?: string | readonly string[];
  readonly [property: string]: Value | Value[] | string | readonly string[] | undefined;
}
type Value = Literal | Node;

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The graph as JSON-LD with its words inside: nothing has to be fetched to read it. */
export const asJsonLd = (nodes: readonly Node[]): string =>
  JSON.stringify({ '@context': prefixes, '@graph': nodes });

/** The same graph in Turtle. */
export function asTurtle(nodes: readonly Node[]): string {
  const named = Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  const said = nodes.map((node) => `\n${subjectOf(node)}\n  ${predicates(node, '  ')} .\n`);
  return [...named, ...said].join('');
}

const subjectOf = (node: Node) => (node['@id'] === undefined ? '[]' : iri(node['@id']));

function predicates(node: Node, indent: string): string {
  const types = [node['@type'] ?? []].flat();
  return [
    ...(types.length > 0 ? [`a ${types.join(', ')}`] : []),
    ...Object.entries(node)
      .filter(([name, value]) => !name.startsWith('@') && value !== undefined)
      .map(
        ([name, value]) =>
          `${name} ${[value as Value | Value[]]
            .flat()
            .map((one) => object(one, indent))
            .join(', ')}`,
      ),
  ].join(` ;\n${indent}`);
}

function object(value: Value, indent: string): string {
  if (isLiteral(value))
    return '@language' in value
      ? `${quoted(value['@value'])}@${String(value['@language'])}`
      : `${quoted(value['@value'])}^^${String(value['@type'])}`;
  const isBare = Object.keys(value).every((name) => name === '@id');
  if (value['@id'] !== undefined && isBare) return iri(value['@id']);
  return `[\n${indent}  ${predicates(value, `${indent}  `)}\n${indent}]`;
}

const isLiteral = (value: Value): value is Literal => '@value' in value;

const quoted = (text: string) => JSON.stringify(text.toWellFormed());

/** An address as Turtle takes it; one with a prefix stays short. */
const iri = (address: string) => {
  const [prefix = ''] = address.split(':');
  return prefix in prefixes && !address.includes('//') ? address : `<${address}>`;
};
