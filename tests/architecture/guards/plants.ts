/** A violation: the source that makes it, and the complaint that the guard has to make of this very file. */
export interface Plant {
  readonly complaint: string;
  readonly file: string;
  readonly source: string;
}

const plant = (complaint: string, file: string, source: string): Plant => ({ complaint, file, source });
const lines = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => line(number)).join('\n');

/** Seen by the compiler, with the number of its error. */
export const forTheCompiler: readonly Plant[] = [
  plant(
    'TS2307',
    'src/modules/matching/actions/planted-deep-import.ts',
    `import { listPairsBySign } from '#modules/parties/store/duplicates';\nexport const planted = listPairsBySign;\n`,
  ),
  plant(
    'TS2345',
    'src/modules/opportunities/store/planted-foreign-table.ts',
    `import type { Database } from '#platform/database';
import type { OpportunitiesTables } from './tables.ts';
export const planted = (db: Database<OpportunitiesTables>) => db.selectFrom('parties.party').selectAll().execute();\n`,
  ),
  plant(
    'TS2591',
    'src/modules/parties/web/PlantedPage.tsx',
    `import { readFileSync } from 'node:fs';\nexport const PlantedPage = () => <p>{readFileSync('x', 'utf8')}</p>;\n`,
  ),
  plant(
    'TS2591',
    'src/modules/parties/domain/planted-file-reader.ts',
    `import { readFileSync } from 'node:fs';\nexport const planted = () => readFileSync('x', 'utf8');\n`,
  ),
  plant('TS1294', 'src/platform/money/planted-enum.ts', `export enum Planted {\n  One,\n}\n`),
];

const imports = (from: string) => `import * as planted from '${from}';\nexport const used = planted;\n`;

/** Seen by dependency-cruiser, with the name of its rule. */
export const forTheMap: readonly Plant[] = [
  plant('map-parties', 'src/modules/parties/actions/planted-up.ts', imports('#modules/opportunities')),
  plant(
    'map-parties',
    'src/modules/parties/actions/planted-type.ts',
    `export type { OpportunitiesTables } from '#modules/opportunities';\n`,
  ),
  plant('map-clearance', 'src/modules/clearance/actions/planted-across.ts', imports('#modules/parties')),
  plant('map-access', 'src/modules/access/actions/planted-across.ts', imports('#contracts/opportunities')),
  plant('map-messages', 'src/modules/messages/actions/planted-across.ts', imports('#contracts/matching')),
  plant('map-cases', 'src/modules/cases/actions/planted-across.ts', imports('#contracts/matching')),
  plant('map-documents', 'src/modules/documents/actions/planted-across.ts', imports('#contracts/cases')),
  plant('map-register', 'src/modules/register/actions/planted-across.ts', imports('#contracts/cases')),
  plant('map-exchange', 'src/modules/exchange/actions/planted-across.ts', imports('#contracts/cases')),
  plant(
    'map-dissemination',
    'src/modules/dissemination/actions/planted-across.ts',
    imports('#contracts/cases'),
  ),
  plant('map-ledger', 'src/modules/ledger/actions/planted-across.ts', imports('#contracts/parties')),
  plant('map-papers', 'src/modules/papers/actions/planted-across.ts', imports('#contracts/ledger')),
  plant('map-lexicon', 'src/modules/lexicon/actions/planted-across.ts', imports('#modules/parties')),
  plant(
    'map-opportunities',
    'src/modules/opportunities/actions/planted-up.ts',
    imports('#contracts/matching'),
  ),
  plant('map-matching', 'src/modules/matching/actions/planted-stranger.ts', imports('#modules/planted')),
  plant(
    'on-the-map',
    'src/modules/planted/index.ts',
    `import { today } from '#platform/calendar';\nexport const planted = today;\n`,
  ),
  plant(
    'through-the-door',
    'src/modules/matching/actions/planted-back-door.ts',
    imports('../../parties/store/duplicates.ts'),
  ),
  plant(
    'app-through-the-door',
    'src/app/planted-back-door.ts',
    imports('../modules/parties/store/duplicates.ts'),
  ),
  plant('platform-serves', 'src/platform/log/planted-caller.ts', imports('#modules/parties')),
  plant('ui-draws', 'src/ui/planted-server.ts', imports('#platform/log')),
  plant('browser-side', 'src/modules/parties/web/planted-store.ts', imports('../store/duplicates.ts')),
  plant('domain-is-pure', 'src/modules/parties/domain/planted-log.ts', imports('#platform/log')),
  plant('domain-is-pure', 'src/modules/parties/domain/planted-clock.ts', imports('node:timers')),
  plant('sql-in-store', 'src/modules/parties/actions/planted-query.ts', imports('kysely')),
  plant('http-in-platform', 'src/modules/parties/planted-server.ts', imports('fastify')),
  plant('no-cycle', 'src/modules/parties/actions/planted-hen.ts', imports('./planted-egg.ts')),
  plant('no-cycle', 'src/modules/parties/actions/planted-egg.ts', imports('./planted-hen.ts')),
  plant('no-orphan', 'src/modules/parties/actions/planted-alone.ts', `export const planted = 1;\n`),
  plant('resolves', 'src/modules/parties/actions/planted-nowhere.ts', imports('./planted-missing.ts')),
];

/** Seen by the linter, with the name of its rule. */
export const forTheLinter: readonly Plant[] = [
  plant(
    'no-floating-promises',
    'src/platform/jobs/planted-promise.ts',
    `const later = async () => 1;\nexport function planted() {\n  later();\n}\n`,
  ),
  plant(
    'no-explicit-any',
    'src/platform/jobs/planted-any.ts',
    `export const planted = (value: any) => value;\n`,
  ),
  plant('no-console', 'src/platform/jobs/planted-console.ts', `console.log('planted');\n`),
  plant(
    'no-restricted-properties',
    'src/platform/jobs/planted-setting.ts',
    `export const planted = process.env.PORT;\n`,
  ),
  plant(
    'no-restricted-globals',
    'src/modules/parties/domain/planted-date.ts',
    `export const planted = () => new Date();\n`,
  ),
  plant(
    'no-restricted-properties',
    'src/modules/parties/domain/planted-chance.ts',
    `export const planted = () => Math.random();\n`,
  ),
  plant(
    'max-lines',
    'src/platform/jobs/planted-long-file.ts',
    lines(301, (number) => `export const planted${number} = ${number};`),
  ),
  plant(
    'max-lines-per-function',
    'src/platform/jobs/planted-long-function.ts',
    `export function planted(add: (number: number) => void) {\n${lines(61, (number) => `  add(${number});`)}\n}\n`,
  ),
  plant(
    'max-params',
    'src/platform/jobs/planted-parameters.ts',
    `export const planted = (one: number, two: number, three: number, four: number) => one + two + three + four;\n`,
  ),
  plant(
    'complexity',
    'src/platform/jobs/planted-maze.ts',
    `export function planted(value: number) {\n${lines(12, (number) => `  if (value === ${number}) return ${number + 1};`)}\n  return 0;\n}\n`,
  ),
  plant(
    'label-has-associated-control',
    'src/ui/PlantedField.tsx',
    `export const PlantedField = () => (\n  <>\n    <label>Name</label>\n    <input />\n  </>\n);\n`,
  ),
];

/** Seen by knip, with the kind of what is dead. */
export const forTheGraveyard: readonly Plant[] = [
  plant('files', 'src/platform/jobs/planted-dead-file.ts', `export const planted = 1;\n`),
  plant(
    'exports',
    'src/platform/jobs/planted-half-dead.ts',
    `export const living = 1;\nexport const dead = 2;\n`,
  ),
  plant(
    'unlisted',
    'src/platform/jobs/planted.test.ts',
    `import nothing from 'planted-package';\nimport { living } from './planted-half-dead.ts';\nexport default [nothing, living];\n`,
  ),
];

/** Seen by our own tests. */
export const forOurTests: readonly Plant[] = [
  plant(
    'parties.party',
    'src/modules/opportunities/store/planted-sql.ts',
    'import { sql } from "kysely";\nexport const planted = sql`select * from parties.party`;\n',
  ),
  plant(
    'parties.name',
    'src/modules/opportunities/store/planted-quoted-sql.ts',
    'import { sql } from "kysely";\nexport const planted = sql`delete from "parties"."name"`;\n',
  ),
  plant(
    'journal.entry',
    'src/platform/imports/planted-allowed.ts',
    'import { sql } from "kysely";\nexport const planted = sql`select * from journal.entry`;\n',
  ),
];

/** Seen by our own tests, in the names of files and in the docs; what they say of it begins with the complaint. */
export const forNamesAndDocs: readonly Plant[] = [
  plant('helpers.ts: "helpers"', 'src/platform/jobs/helpers.ts', `export const planted = 1;\n`),
  plant('Planted_Case.ts: neither', 'src/platform/jobs/Planted_Case.ts', `export const plantedCase = 1;\n`),
  plant(
    'src/platform/jobs/planted-elsewhere.ts: its main export is wanderer',
    'src/platform/jobs/planted-elsewhere.ts',
    `export const wanderer = 1;\n`,
  ),
  plant(
    'src/modules/parties/actions/planted-order.ts: exports plant, no',
    'src/modules/parties/actions/planted-order.ts',
    `export const plant = 1;\n`,
  ),
  plant(
    'docs/planted.md:1 `src/planted-away.ts`',
    'docs/planted.md',
    'See `src/planted-away.ts` and\n[this](gone.md).\n',
  ),
  plant(
    'docs/planted.md:2 (gone.md)',
    'docs/planted.md',
    'See `src/planted-away.ts` and\n[this](gone.md).\n',
  ),
];

/** Seen by Prettier. */
export const unformatted = plant(
  'format',
  'src/platform/jobs/planted-untidy.ts',
  `export   const planted = "1"`,
);
