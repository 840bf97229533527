import type { DeskRow } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { listOwn } from '../../store/reading/desk.ts';
import type { AskingDeps } from '../deps.ts';

interface Asked {
  readonly reader: Language;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** The caller's own listings in every state. */
export const readMine = (
  { db, caller, today }: AskingDeps,
  { reader, ...page }: Asked,
): Promise<{ rows: DeskRow[]; total: number; next?: string }> =>
  listOwn(db, { reader, caller, today: today() }, page);
