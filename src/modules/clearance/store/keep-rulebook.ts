import { PackFaults, type PackFault } from '#platform/packs';
import { type Rulebook, rulebookOf } from '../domain/rules/catalogue.ts';
import { readCatalogue } from './read-catalogue.ts';

/** How the packs stand: `stale` means that a broken change is refused and the version before it still answers. */
export interface PackHealth {
  readonly state: 'good' | 'stale';
  readonly reviewed: string;
  readonly faults: readonly PackFault[];
}

interface RulebookKeeper {
  current(): Rulebook;
  /** Reads the packs again; keeps what it has when they are broken. */
  reload(): PackHealth;
  health(): PackHealth;
}

/** Opens the packs; throws PackFaults when there is no good version yet. */
export function keepRulebook(root: string): RulebookKeeper {
  let rulebook = rulebookOf(readCatalogue(root));
  let faults: readonly PackFault[] = [];
  const health = (): PackHealth => ({
    state: faults.length === 0 ? 'good' : 'stale',
    reviewed: rulebook.reviewed,
    faults,
  });
  return {
    current: () => rulebook,
    health,
    reload: () => {
      try {
        rulebook = rulebookOf(readCatalogue(root));
        faults = [];
      } catch (error) {
        if (!(error instanceof PackFaults)) throw error;
        faults = error.faults;
      }
      return health();
    },
  };
}
