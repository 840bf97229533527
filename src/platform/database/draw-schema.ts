import { type Kysely, sql } from 'kysely';
import { REQUESTS_LOGIN } from './logins.ts';

interface ColumnRow {
  schema: string;
  name: string;
  kind: string;
  comment: string | null;
  columns: { name: string; type: string; needed: boolean; standard: string | null; comment: string | null }[];
  constraints: string[] | null;
  indexes: string[] | null;
  is_guarded: boolean;
  is_invoker: boolean;
  policies: string[] | null;
  granted: string[] | null;
}

/**
 * Draws every table, view, constraint and index of our own schemas as one stable text (`database/schema.sql`), and with it
 * what the requests' login may do to each. The centre's own login reads and writes all rows and is not drawn.
 */
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
          and not exists (select from pg_constraint k where k.conindid = i.indexrelid)) as indexes,
      c.relrowsecurity as is_guarded,
      coalesce(c.reloptions::text ~ 'security_invoker=true', false) as is_invoker,
      (select json_agg(format('%s for %s%s%s', policyname, lower(cmd), ' using ' || qual, ' with check ' || with_check)
          order by policyname) from pg_policies p
        where p.schemaname = n.nspname and p.tablename = c.relname and ${REQUESTS_LOGIN} = any (p.roles)) as policies,
      (select json_agg(may order by may) from (
          select lower(privilege_type) as may from aclexplode(c.relacl) a
          where a.grantee = ${REQUESTS_LOGIN}::regrole
          union all
          select lower(privilege_type) || ' (' || string_agg(attname, ', ' order by attnum) || ')'
          from pg_attribute t, aclexplode(t.attacl) a
          where t.attrelid = c.oid and a.grantee = ${REQUESTS_LOGIN}::regrole group by privilege_type
        ) granted) as granted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm')
      and n.nspname !~ '^(pg_|information_schema|migration|jobs)' and n.nspname <> 'public'
    order by n.nspname, c.relname`.execute(db);
  const head = '-- The whole schema, drawn by `npm run db:picture` from the migrations. Do not edit.\n';
  return head + rows.map(drawTable).join('');
}

function drawTable(row: ColumnRow): string {
  const { schema, name, kind, comment, columns, constraints, indexes } = row;
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
    `  requests: ${(row.granted ?? ['nothing']).join(', ')}${guardOf(what, row)}`,
    ...(row.policies ?? []).map((text) => `  policy ${text.replaceAll(/\s+/g, ' ')}`),
    '',
  ].join('\n');
}

function guardOf(what: 'view' | 'table', { is_guarded, is_invoker }: ColumnRow): string {
  if (what === 'view') return is_invoker ? '; rows as the reader sees them' : '; rows as its owner sees them';
  return is_guarded ? '; row by row' : '; every row';
}
