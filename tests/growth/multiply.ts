import { type Kysely, sql } from 'kysely';

/** More than so many rows are many: a list must not read through them. */
export const MANY = 10_000;

/** Tables that stay small, or of which no list shows anything; what grows and is listed does not stand here. */
const SMALL: ReadonlySet<string> = new Set([
  'access.link_token',
  'access.one_time_code',
  'access.password',
  'access.question',
  'access.recovery_code',
  'access.seal',
  'access.tries',
  'cases.calendar_feed',
  'cases.landing_report',
  'cases.morning',
  'cases.plan',
  'cases.reminded',
  'cases.reminder_rhythm',
  'cases.reminder_stop_key',
  'cases.room_news_ended',
  'documents.acceptance',
  'files.content',
  'files.key',
  'imports.refusal',
  'imports.run',
  'ledger.check',
  'ledger.promise',
  'lexicon.added_list',
  'lexicon.added_word',
  'messages.reader',
  'opportunities.digest',
  'opportunities.earlier_text',
  'opportunities.reference_number',
  'opportunities.stop_key',
  'opportunities.told',
  'parties.merge',
]);

/** Of each account and each organisation the first so many copies stay with itself, so that people of the demonstration are busy. */
const OWN = 20;
/** Organisations and people share a table: each of them is to be many. */
const COPIES: Readonly<Record<string, number>> = { 'parties.party': 55 };

const OWNERS: ReadonlySet<string> = new Set(['access.account', 'parties.party']);

/** The id of a copy: the same wherever the original's id stands. */
const idOf = (column: string, n: string): string =>
  `overlay(overlay(md5(${column}::text || ${n}) placing '8' from 13) placing '8' from 17)::uuid`;

/** What tells a copy from its original where that is neither an id nor a number. `n` counts copies. */
const TEXTS: Readonly<Record<string, string>> = {
  'access.account.email': `n || '.' || email`,
  'access.identity.subject': `n || '.' || subject`,
  'cases.cooperation.tracking_code': `regexp_replace(upper(left(md5(id::text || n), 12)), '(....)(....)(....)', '\\1-\\2-\\3')`,
  'cases.reminded.subject': `subject || '/' || n`,
  'documents.version.content_id': idOf('content_id', 'n'),
  'ledger.entry.slug': `slug || '-' || n`,
  'opportunities.opportunity.reference': `reference || '-' || n`,
  'opportunities.owner.source_id': `source_id || '-' || n`,
  'parties.duplicate_proposal.one_id': `least(${idOf('one_id', 'n')}, ${idOf('other_id', 'n')})`,
  'parties.duplicate_proposal.other_id': `greatest(${idOf('one_id', 'n')}, ${idOf('other_id', 'n')})`,
  'parties.identifier.value': `value || '-' || n`,
  'parties.party.sort_key': `sort_key || ' ' || n`,
  'parties.source_record.key': `key || '-' || n`,
  'register.record.origin': `origin || '-' || n`,
  'register.record.reference': `reference || lpad(n::text, 5, '0')`,
  'messages.letter.entry': `entry + n * 1000000`,
};

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isKey: boolean;
  /** The table whose id it holds. */
  readonly to: string | null;
}

interface Table {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** The tables of the modules, those before that others refer to with their keys. */
async function tablesOf(owner: Kysely<unknown>): Promise<Table[]> {
  const { rows } = await sql<Omit<Table, 'rows'>>`
    select n.nspname || '.' || c.relname as name, (
      select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
        'isKey', exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)),
        'to', (select f.confrelid::regclass::text from pg_constraint f
          where f.conrelid = c.oid and f.contype = 'f' and f.conkey[1] = a.attnum order by cardinality(f.conkey) limit 1)) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated <> 's') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|public|jobs|migration|journal)' order by 1`.execute(
    owner,
  );
  const counted: Table[] = [];
  for (const table of rows) {
    const { rows: count } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(table.name)}`.execute(owner);
    counted.push({ ...table, rows: count[0]!.n });
  }
  return counted;
}

/** How many copies of each row a table gets: as many as the table whose rows its own belong to, else enough to be many. */
function copiesOf(table: Table, tables: ReadonlyMap<string, Table>): number {
  const whole = table.columns.find(({ isKey, to }) => isKey && to !== null && to !== table.name)?.to;
  const parent = whole === undefined || whole === null ? undefined : tables.get(whole);
  if (parent) return copiesOf(parent, tables);
  if (table.rows === 0) return 0;
  // Copies that stay with one owner may be twice the same.
  const twice = table.columns.some(({ to }) => to !== null && OWNERS.has(to)) ? OWN : 0;
  return COPIES[table.name] ?? Math.ceil(MANY / table.rows) + twice + 1;
}

/** What a copy refers to: a copy as well, or the same account or organisation as its original. */
function referred(column: string, { to, isKey }: Column, copies: (name: string) => number): string {
  const table = to ?? '';
  const id = idOf(column, `((n - 1) % ${Math.max(copies(table), 1)} + 1)`);
  return OWNERS.has(table) && !isKey ? `case when n <= ${OWN} then ${column} else ${id} end` : id;
}

/** Hashes of tokens are keys too. */
const isHash = ({ name, type }: Column): boolean =>
  type === 'bytea' && name !== 'sha256' && name !== 'public_key';

const isOwnId = ({ name, type, isKey }: Column): boolean =>
  type === 'uuid' && (isKey || name === 'id' || name === 'content_id');

function copied(table: Table, column: Column, copies: (name: string) => number): string {
  const quoted = `"${column.name}"`;
  const text = TEXTS[`${table.name}.${column.name}`];
  if (text !== undefined) return text;
  if (column.to !== null && column.type === 'uuid') return referred(quoted, column, copies);
  if (isOwnId(column)) return idOf(quoted, 'n');
  if (isHash(column)) return `sha256(${quoted} || n::text::bytea)`;
  return column.type === 'bigint' && column.isKey ? `${quoted} + n * 10000000::bigint` : quoted;
}

/** Copies what is there until every table that a list could show has more than `MANY` rows. Returns what went wrong, and which have not. */
export async function multiply(owner: Kysely<unknown>): Promise<string[]> {
  const tables = new Map((await tablesOf(owner)).map((table) => [table.name, table]));
  const growing = [...tables.values()].filter(({ name }) => !SMALL.has(name));
  const copies = (name: string) => {
    const table = tables.get(name);
    return table && !SMALL.has(name) ? copiesOf(table, tables) : 0;
  };
  const faults: string[] = [];
  for (const table of growing) {
    const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
    const values = table.columns.map((column) => copied(table, column, copies)).join(', ');
    await sql
      .raw(
        `insert into ${table.name} (${names}) overriding system value
         select ${values} from ${table.name} cross join generate_series(1, ${copies(table.name)}) n
         ${table.name === 'parties.identifier' ? '' : 'on conflict do nothing'}`,
      )
      .execute(owner)
      .catch((error: Error) => faults.push(`${table.name}: ${error.message}`));
  }
  for (const table of await tablesOf(owner))
    if (table.rows <= MANY && !SMALL.has(table.name)) faults.push(`${table.name}: ${table.rows}`);
  return faults;
}
