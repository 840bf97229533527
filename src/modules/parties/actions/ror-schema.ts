import { z } from 'zod';
import { relationKinds } from '../contract.ts';
import type { RorRecord } from '../domain/sources/ror.ts';

const line = z.string().trim().min(1).max(1000);

const location = z.object({
  name: line.nullish(),
  country_code: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 code of two capitals'),
  country_subdivision_name: line.nullish(),
  lat: z.number().min(-90).max(90).nullish(),
  lng: z.number().min(-180).max(180).nullish(),
});

/** The registry's own files nest the place; shortened ones do not. */
const flattenPlace = (place: unknown) =>
  place !== null && typeof place === 'object' && 'geonames_details' in place ? place.geonames_details : place;

/** The shape of a ROR record, schema 2 (https://ror.readme.io/docs/ror-schema-v2); fields that are not read are ignored. */
export const rorSchema: z.ZodType<RorRecord> = z.object({
  id: line,
  status: z.enum(['active', 'inactive', 'withdrawn']),
  established: z.number().int().min(1).max(2999).nullish(),
  types: z.array(line).max(20),
  names: z
    .array(z.object({ value: line, lang: z.string().max(35).nullish(), types: z.array(line).max(10) }))
    .min(1)
    .max(500),
  locations: z.array(z.preprocess(flattenPlace, location)).max(100).default([]),
  links: z
    .array(z.object({ type: line, value: z.string().trim().max(2000) }))
    .max(100)
    .default([]),
  external_ids: z
    .array(z.object({ type: line, preferred: line.nullish(), all: z.array(line).max(500) }))
    .max(50)
    .default([]),
  relationships: z
    .array(z.object({ type: z.enum(relationKinds), label: line, id: line }))
    .max(5000)
    .default([]),
});
