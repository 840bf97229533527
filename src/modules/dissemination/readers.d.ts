/** Readers of what we write, for tests; they come without types. */
declare module 'http-link-header' {
  interface Link {
    readonly uri: string;
    readonly rel: string;
    readonly type?: string;
  }
  const LinkHeader: { parse(header: string): { rel(name: string): Link[]; readonly refs: Link[] } };
  export default LinkHeader;
}

declare module 'jsonld' {
  interface Options {
    readonly documentLoader?: (
      url: string,
    ) => Promise<{ contextUrl: undefined; documentUrl: string; document: object }>;
    readonly safe?: boolean;
    readonly format?: 'application/n-quads';
    readonly algorithm?: 'URDNA2015';
    readonly inputFormat?: 'application/n-quads';
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options?: Options): Promise<string>;
    canonize(document: object | string, options?: Options): Promise<string>;
  };
  export default jsonld;
}

declare module 'n3' {
  export interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }
  export class Parser {
    parse(text: string): Quad[];
  }
  export class Store {
    constructor(quads?: readonly Quad[]);
    readonly size: number;
  }
  export class Writer {
    constructor(options: { readonly format: 'N-Quads' });
    quadsToString(quads: readonly Quad[]): string;
  }
}
