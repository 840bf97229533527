import { z } from 'zod';
import type { ImportReport } from '#platform/imports';
import { type CordisProject, readCordis } from '../../domain/import/read-cordis.ts';
import type { RowReading } from '../../domain/import/read-row.ts';
import { knownOf, type RegisterDeps } from '../deps.ts';
import { type FileWish, importFile } from './import-file.ts';

const cordisProject: z.ZodType<CordisProject> = z.object({
  id: z.string().regex(/^\d{1,12}$/),
  acronym: z.string(),
  title: z.string().min(1),
  objective: z.string(),
  funding_scheme: z.string(),
  status: z.string(),
  start_date: z.iso.date(),
  end_date: z.iso.date(),
  total_cost: z.number().min(0),
  ec_max_contribution: z.number().min(0),
  organizations: z.array(z.object({ name: z.string().min(1), country: z.string() })),
});

/** Imports projects as CORDIS publishes them, as JSON lines; the same project again changes nothing. */
export function importCordis(deps: RegisterDeps, wish: FileWish): Promise<ImportReport> {
  const sideOf = new Map(deps.corridor.sides.map(({ country, code }) => [country, code]));
  return importFile(deps, wish, {
    kind: 'register cordis',
    why: 'Imported from CORDIS.',
    reader: {
      read: (value) => readProject(value, sideOf),
      keyOf: () => undefined,
      originOf: (key) => `cordis:${key}`,
      known: knownOf(deps),
    },
  });
}

function readProject(value: unknown, sideOf: ReadonlyMap<string, string>): RowReading {
  const shape = cordisProject.safeParse(value);
  if (shape.success)
    return { key: shape.data.id, content: readCordis(shape.data, sideOf) as never, links: [], columns: [] };
  return {
    faults: shape.error.issues.map(({ path, message }) => ({
      code: 'register.row-misshapen',
      at: path.join('.'),
      facts: { reason: message },
    })),
  };
}
