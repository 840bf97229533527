import type { Figures, RecordKind } from '#contracts/register';
import { countFigures } from '../../store/counting/figures.ts';
import type { RegisterDeps } from '../deps.ts';

/** A page shows so many of those named most often; the table has all. */
const SHOWN = 40;

export async function readFigures(
  { db, corridor }: RegisterDeps,
  { kind }: { kind: readonly RecordKind[] },
): Promise<Figures> {
  const figures = await countFigures(db, kind, corridor);
  return { ...figures, parties: figures.parties.slice(0, SHOWN), places: figures.places.slice(0, 500) };
}
