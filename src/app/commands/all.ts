import type { Command } from '../terminal/command.ts';
import { firstLink } from './accounts/first-link.ts';
import { backupList, backupVerify } from './backup/look.ts';
import { restore } from './backup/restore.ts';
import { backup } from './backup/backup.ts';
import { clearanceCommands } from './clearance-commands.ts';
import { exchangeCheck } from './exchange/check.ts';
import { registerDump } from './register/dump.ts';
import { registerHarvest } from './register/harvest.ts';
import { registerImport } from './register/import-records.ts';
import { registerImportCordis } from './register/import-cordis.ts';
import { match } from './match.ts';
import { doctor } from './upkeep/doctor.ts';
import { evaluate } from './words/evaluate.ts';
import { keysList, keysRotate } from './upkeep/keys.ts';
import { evaluateQuality } from './words/evaluate-quality.ts';
import { importOpportunitiesCommand } from './imports/import-opportunities.ts';
import { importOrganisationsCommand } from './imports/import-organisations.ts';
import { migrate } from './upkeep/migrate.ts';
import { openapi } from './upkeep/openapi.ts';
import { dismiss, duplicates, merge, undo } from './parties.ts';
import { lexiconCommands } from './words/lexicon.ts';
import { picture } from './upkeep/picture.ts';
import { seedCommand } from './upkeep/seed.ts';
import { start } from './start.ts';

/** In the order of `--help`. */
export const commands: readonly Command[] = [
  start,
  firstLink,
  importOrganisationsCommand,
  importOpportunitiesCommand,
  registerImport,
  registerImportCordis,
  registerHarvest,
  registerDump,
  exchangeCheck,
  match,
  duplicates,
  merge,
  undo,
  dismiss,
  ...clearanceCommands,
  evaluate,
  evaluateQuality,
  ...lexiconCommands,
  doctor,
  backup,
  backupList,
  backupVerify,
  restore,
  keysList,
  keysRotate,
  seedCommand,
  migrate,
  picture,
  openapi,
];
