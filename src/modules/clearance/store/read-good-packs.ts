import path from 'node:path';
import { PackFaults } from '#platform/packs';
import { lint } from '../domain/linting/lint.ts';
import { type Catalogue, type Rulebook, rulebookOf } from '../domain/rules/catalogue.ts';
import { readCatalogue } from './read-catalogue.ts';

/** Old reviews are no fault here: `clearance check` remarks on them. */
const NO_REVIEW_IS_TOO_OLD = { today: '0000-01-01', reviewMonths: 12 };

/** Reads packs that a server can answer with: written by the schema, and free of errors that lie between files. */
export function readGoodCatalogue(root: string): Catalogue {
  const catalogue = readCatalogue(root);
  const rulebook = rulebookOf(catalogue);
  const errors = lint({ rulebook, ...NO_REVIEW_IS_TOO_OLD }).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return catalogue;
  throw new PackFaults(
    errors.map(({ about, message }) => ({
      file: path.join(root, 'vocabulary'),
      line: 1,
      ...rulebook.procedure.get(about)?.place,
      message: `${about} ${message}`,
    })),
  );
}

export const readGoodPacks = (root: string): Rulebook => rulebookOf(readGoodCatalogue(root));
