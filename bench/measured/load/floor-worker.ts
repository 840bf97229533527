import Fastify from 'fastify';
import pg from 'pg';
import { given } from '../../frame/child.ts';

/** Who asks the database how, and nothing else. */
const pool = new pg.Pool({ ...given<pg.PoolConfig>(), max: 10 });
const server = Fastify();

const rows = `select o.*, t.language, t.title, t.summary, left(t.description, 600) as description
  from opportunities.opportunity o join opportunities.text t on t.opportunity_id = o.id and t.is_original`;
const ask = async (name: string, text: string, values: unknown[] = []) =>
  (await pool.query({ name, text, values })).rows;

server.get('/list', () =>
  ask(
    'list',
    `${rows} where o.state in ('published', 'expiring') order by o.published_on desc, o.id desc limit 20`,
  ),
);
server.get<{ Querystring: { references: string } }>('/rows', ({ query }) =>
  ask('rows', `${rows} where o.reference = any ($1)`, [query.references.split(',')]),
);
server.get<{ Params: { reference: string } }>('/listing/:reference', ({ params }) =>
  ask(
    'listing',
    `select o.*, (select json_agg(t) from opportunities.text t where t.opportunity_id = o.id) as texts
     from opportunities.opportunity o where o.reference = $1`,
    [params.reference],
  ),
);

process.send?.({ address: await server.listen({ port: 0, host: '127.0.0.1' }) });
