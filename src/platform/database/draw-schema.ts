import { type Kysely, sql } from 'kysely';

interface ColumnRow {
  schema: string;
  name: string;
  kind: string;
  comment: string | null;
  columns: { name: string; type: string; needed: boolean; standard: string | null; comment: string | null }[];
  constraints: string[] | null;
  indexes: string[] | null;
}

/** Draws every table, view, constraint and index of our own schemas as one stable text (`database/schema.sql`). */
export async function drawSchema<Tables>(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<ColumnRow>`
    select n.nspname as schema, c.relname as name, c.relkind as kind, obj_description(c.oid, 'pg_class') as comment,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'needed', a.attnotnull, 'standard', pg_get_expr(d.adbin, d.adrelid),
          'comment', col_description(c.oid, a.attnum)) order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select json_agg(conname || ' ' || pg_get_constraintdef(k.oid) order by conname)
        from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n') as constraints,
      (select json_agg(pg_get_indexdef(i.indexrelid) order by pg_get_indexdef(i.indexrelid))
        from pg_index i where i.indrelid = c.oid
          and not exists (select from pg_constraint k where k.conindid = i.indexrelid)) as indexes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm')
      and n.nspname !~ '^(pg_|information_schema|migration|jobs)' and n.nspname <> 'public'
    order by n.nspname, c.relname`.execute(db);
  const head = '-- The whole schema, drawn by `npm run db:picture` from the migrations. Do not edit.\n';
  return head + rows.map(drawTable).join('');
}

function drawTable({ schema, name, kind, comment, columns, constraints, indexes }: ColumnRow): string {
  const what = kind === 'v' || kind === 'm' ? 'view' : 'table';
  const lines = columns.map(
    (column) =>
      `  ${column.name} ${column.type}${column.needed ? ' not null' : ''}` +
      `${column.standard ? ` default ${column.standard}` : ''}${column.comment ? `  -- ${column.comment}` : ''}`,
  );
  return [
    `\n${what} ${schema}.${name}${comment ? `  -- ${comment}` : ''}`,
    ...lines,
    ...(constraints ?? []).map((text) => `  constraint ${text}`),
    ...(indexes ?? []).map((text) => `  ${text}`),
    '',
  ].join('\n');
}
