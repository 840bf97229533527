import type { Command } from '../terminal/command.ts';
import { doctor } from './doctor.ts';
import { importOpportunitiesCommand } from './import-opportunities.ts';
import { migrate } from './migrate.ts';
import { openapi } from './openapi.ts';
import { picture } from './picture.ts';
import { start } from './start.ts';

/** In the order of `--help`. */
export const commands: readonly Command[] = [
  start,
  importOpportunitiesCommand,
  doctor,
  migrate,
  openapi,
  picture,
];
