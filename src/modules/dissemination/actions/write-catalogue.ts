import type { PlainAnswer } from '#platform/contract';
import { catalogue, type CataloguedPlaces } from '../domain/catalogue/catalogue.ts';
import { asJsonLd, asTurtle } from '../domain/catalogue/rdf.ts';
import type { DumpManifest } from './dumps/dump-describer.ts';

interface Deps {
  readonly origin: () => string;
  readonly catalogued: CataloguedPlaces;
}

/** The open data of the centre for the catalogues of portals. */
export function writeCatalogue(
  { origin, catalogued: places }: Deps,
  { changedAt, files: dumps }: DumpManifest,
  syntax: 'jsonld' | 'turtle',
): PlainAnswer {
  const nodes = catalogue({ origin: origin(), places, changedAt, dumps });
  return { body: syntax === 'jsonld' ? asJsonLd(nodes) : asTurtle(nodes) };
}
