import type { Command } from '../terminal/command.ts';
import { match } from './match.ts';
import { doctor } from './doctor.ts';
import { evaluate } from './evaluate.ts';
import { importOpportunitiesCommand } from './import-opportunities.ts';
import { importOrganisationsCommand } from './import-organisations.ts';
import { migrate } from './migrate.ts';
import { openapi } from './openapi.ts';
import { dismiss, duplicates, merge, undo } from './parties.ts';
import { lexiconCommands } from './lexicon.ts';
import { picture } from './picture.ts';
import { seedCommand } from './seed.ts';
import { start } from './start.ts';

/** In the order of `--help`. */
export const commands: readonly Command[] = [
  start,
  importOrganisationsCommand,
  importOpportunitiesCommand,
  match,
  duplicates,
  merge,
  undo,
  dismiss,
  evaluate,
  ...lexiconCommands,
  doctor,
  seedCommand,
  migrate,
  picture,
  openapi,
];
