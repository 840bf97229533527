/**
 * Stands in for zod in the built web app. Pages need a contract's path, method and types; its schemas run on the
 * server, at the only door that counts. Leaving them out saves 25 kB of the first page's 120.
 * Schemas keep their shape (for the names of inputs) and refuse to check anything.
 */
interface Described {
  readonly shape?: Readonly<Record<string, unknown>>;
}

const refuse = () => {
  throw new Error('Schemas are checked by the server; the web app only knows what they describe.');
};

function describe(described: Described): unknown {
  return new Proxy(described, {
    get: (_target, name) => {
      if (name === 'shape') return described.shape ?? refuse();
      if (name === 'parse' || name === 'safeParse' || name === 'options') return refuse();
      if (name === 'extend') return (more: object) => describe({ shape: { ...described.shape, ...more } });
      return () => describe(described);
    },
  });
}

/** The starting points of zod: only an object remembers what it is made of. */
export const z = new Proxy(
  {},
  {
    get: (_target, name) => {
      if (name === 'object' || name === 'strictObject')
        return (shape: Described['shape']) => describe(shape ? { shape } : {});
      if (name === 'iso' || name === 'coerce') return z;
      return () => describe({});
    },
  },
);
