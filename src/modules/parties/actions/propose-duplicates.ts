import { inTransaction } from '#platform/database';
import { pairsByName } from '../domain/pairs-by-name.ts';
import { judgeDuplicate } from '../domain/duplicate.ts';
import {
  type JudgedPair,
  listCandidates,
  listPairsBySign,
  listWholeNames,
  type Pair,
  setOpenProposals,
} from '../store/duplicates.ts';
import type { PartiesDeps } from './deps.ts';

export interface ProposedDuplicates {
  /** Pairs with something in common that were judged. */
  readonly judged: number;
  readonly likely: number;
  readonly possible: number;
}

/** Looks through all organisations for pairs that may be one and lays them before a person. Never merges. */
export function proposeDuplicates({ db }: Pick<PartiesDeps, 'db'>): Promise<ProposedDuplicates> {
  return inTransaction(db, async (db) => {
    const pairs = distinct([...pairsByName(await listWholeNames(db)), ...(await listPairsBySign(db))]);
    const candidates = await listCandidates(db, [...new Set(pairs.flat())]);
    const judged = pairs.flatMap((pair): JudgedPair[] => {
      const [one, other] = pair.map((id) => candidates.get(id));
      if (!one || !other) return [];
      const { verdict, reasons } = judgeDuplicate(one, other);
      return verdict === 'different' ? [] : [{ pair, verdict, reasons }];
    });
    const open = await setOpenProposals(db, judged);
    const count = (verdict: string) => open.filter((one) => one.verdict === verdict).length;
    return { judged: pairs.length, likely: count('likely'), possible: count('possible') };
  });
}

const distinct = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [pair.join(' '), pair])).values(),
];
