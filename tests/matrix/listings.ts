import { type Kysely, sql } from 'kysely';
import { type State, states } from '#contracts/opportunities';
import type { Concerned } from '../../src/modules/opportunities/domain/permissions/grounds.ts';
import type { People } from './personas.ts';

/** A listing of the own organisation in one state of its life, with what the policy table looks at. */
export interface Listing {
  readonly id: string;
  readonly reference: string;
  readonly state: State;
  readonly concerned: Concerned;
  readonly commentId: string;
}

let made = 0;

/** Neither open to all nor ever public. */
const BEFORE: readonly State[] = ['draft', 'internal-review', 'external-review', 'refused'];
const wasPublished = (state: State) => !BEFORE.includes(state);

/** A second draft state is one that was handed in and came back: its adviser may look after it. */
export const lives = [
  ...states.map((state) => ({ state, wasSubmitted: state !== 'draft' })),
  { state: 'draft', wasSubmitted: true },
] as const;
export type Life = { readonly state: State; readonly wasSubmitted: boolean };

/** Makes a listing as if it had come this far in life. Each attempt gets a fresh one: nothing is left of the last. */
export async function makeListing(
  db: Kysely<unknown>,
  people: People,
  { state, wasSubmitted }: Life,
): Promise<Listing> {
  const reference = `TO-CN-ENER-${String(++made).padStart(5, '0')}`;
  const writer = people.get('writer').account!;
  const approver = ['external-review', 'published', 'paused', 'expiring'].includes(state)
    ? people.get('adviser who approved').account!
    : null;
  const ends = state === 'expiring' ? 20 : state === 'expired' ? -1 : 200;
  const { rows } = await sql<{ id: string }>`
    insert into opportunities.opportunity (reference, direction, kind, state, state_since, published_on, valid_until, side, fields,
      languages, approved_by)
    values (${reference}, 'offer', 'technology', ${state}, current_date, ${wasPublished(state) ? sql`current_date` : null},
      current_date + ${sql.lit(ends)}::int, 'cn', '{energy}', '{en}', ${approver}) returning id`.execute(db);
  const { id } = rows[0]!;
  await sql`insert into opportunities.owner (opportunity_id, organisation_id, is_named)
    values (${id}, ${people.organisations.own}, false)`.execute(db);
  await sql`insert into opportunities.writer (opportunity_id, account_id) values (${id}, ${writer})`.execute(
    db,
  );
  await sql`insert into opportunities.text (opportunity_id, language, title, summary, description, is_original, changed_on)
    values (${id}, 'en', ${`Heat exchanger of the matrix ${made}`}, 'A heat exchanger.', 'It exchanges heat.', true, current_date)`.execute(
    db,
  );
  if (wasSubmitted)
    await sql`insert into opportunities.step (opportunity_id, verb, from_state, to_state, taken_on, taken_by, taken_as)
      values (${id}, 'submit', 'draft', 'internal-review', current_date, ${writer}, 'owner')`.execute(db);
  const comment = await sql<{ id: string }>`
    insert into opportunities.comment (opportunity_id, path, text, written_by, written_as, is_private)
    values (${id}, '', 'said by the writer', ${writer}, 'owner', true) returning id`.execute(db);
  return {
    id,
    reference,
    state,
    commentId: comment.rows[0]!.id,
    concerned: {
      state,
      side: 'cn',
      ownerId: people.organisations.own,
      writers: [writer],
      wasSubmitted,
      ...(approver && { approvedBy: approver }),
    },
  };
}
