import { type Kysely, sql } from 'kysely';
import type { CaseState, Holder, InterestState } from '#contracts/cases';
import type { ConcernedCase } from '../../src/modules/cases/domain/permissions/case.ts';
import type { ConcernedInterest } from '../../src/modules/cases/domain/permissions/interest.ts';
import { makeListing } from './listings.ts';
import type { People } from './personas.ts';

/** The listing is the own organisation's (cn); whoever is interested is the one of the other side (be). */
export interface MadeInterest {
  readonly id: string;
  readonly state: InterestState;
  readonly concerned: ConcernedInterest;
}

/** An interest as if it had come this far: each state by the way that leads to it. */
const ways: readonly (readonly InterestState[])[] = [
  ['with-own-adviser'],
  ['with-own-adviser', 'returned'],
  ['with-own-adviser', 'with-other-adviser'],
  ['with-own-adviser', 'with-other-adviser', 'with-owner'],
  ['with-own-adviser', 'declined'],
  ['with-own-adviser', 'with-other-adviser', 'with-owner', 'declined'],
  ['with-own-adviser', 'withdrawn'],
];
export const interestWays = ways;

const verbTo: Record<InterestState, string> = {
  'with-own-adviser': 'hand-in',
  returned: 'return',
  'with-other-adviser': 'pass-on',
  'with-owner': 'put-to-owner',
  accepted: 'accept',
  declined: 'decline',
  withdrawn: 'withdraw',
};
const takenAs: Record<InterestState, string> = {
  'with-own-adviser': 'interested',
  returned: 'own-adviser',
  'with-other-adviser': 'own-adviser',
  'with-owner': 'other-adviser',
  accepted: 'owner',
  declined: 'other-adviser',
  withdrawn: 'interested',
};

const firstId = async (
  query: { execute(db: Kysely<unknown>): Promise<{ rows: unknown[] }> },
  db: Kysely<unknown>,
) => ((await query.execute(db)).rows[0] as { id: string }).id;

export async function makeInterest(
  db: Kysely<unknown>,
  people: People,
  way: readonly InterestState[],
): Promise<MadeInterest> {
  const state = way.at(-1)!;
  const { own, opposite } = people.organisations;
  const listing = await makeListing(db, people, { state: 'published', wasSubmitted: true });
  const due = ['declined', 'withdrawn'].includes(state) ? null : '2027-01-15';
  const id = await firstId(
    sql`insert into cases.interest (opportunity_id, side, other_side, language, about, wish, state, due_on)
      values (${listing.id}, 'be', 'cn', 'en', 'about', 'wish', ${state}, ${due}::date) returning id`,
    db,
  );
  await sql`insert into cases.interested (interest_id, organisation_id) values (${id}, ${opposite})`.execute(
    db,
  );
  await sql`insert into cases.approached (interest_id, organisation_id) values (${id}, ${own})`.execute(db);
  for (const [place, to] of way.entries())
    await sql`insert into cases.interest_step (interest_id, verb, from_state, to_state, taken_on, taken_as)
      values (${id}, ${verbTo[to]}, ${way[place - 1] ?? null}, ${to}, current_date, ${takenAs[to]})`.execute(
      db,
    );
  return {
    id,
    state,
    concerned: {
      state,
      side: 'be',
      otherSide: 'cn',
      interestedId: opposite,
      ownerId: own,
      wentAcross: way.includes('with-other-adviser'),
      reachedOwner: way.includes('with-owner'),
    },
  };
}

export interface CaseLife {
  readonly state: CaseState;
  readonly ball?: Holder;
}

export const caseLives: readonly CaseLife[] = [
  { state: 'opened', ball: { side: 'be', part: 'adviser' } },
  { state: 'opened', ball: { side: 'cn', part: 'client' } },
  { state: 'introduced', ball: { side: 'be', part: 'client' } },
  { state: 'negotiating', ball: { side: 'cn', part: 'adviser' } },
  { state: 'following', ball: { side: 'be', part: 'adviser' } },
  { state: 'closed' },
];

export interface MadeCase {
  readonly id: string;
  readonly life: CaseLife;
  readonly concerned: ConcernedCase;
  readonly trackingCode: string;
  /** A message in each compartment. */
  readonly messages: Readonly<Record<'shared' | 'cn' | 'be' | 'be-organisation', string>>;
}

let made = 0;
/** Letters that no reader mistakes; the number stands at the end. */
const codeOf = (number: number) =>
  `${String(number)
    .padStart(12, '0')
    .replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3')}`;

/** A case between the own organisation and that of the other side, not named to each other yet. */
export async function makeCase(db: Kysely<unknown>, people: People, life: CaseLife): Promise<MadeCase> {
  const { state, ball } = life;
  const { own, opposite } = people.organisations;
  const trackingCode = codeOf(++made);
  const [side, part, due] = [ball?.side ?? null, ball?.part ?? null, ball ? '2027-01-15' : null];
  const id = await firstId(
    sql`insert into cases.cooperation (tracking_code, kind, giving_side, receiving_side, title, language, state, ball_side,
        ball_part, ball_due, opened_on)
      values (${trackingCode}, 'technology-transfer', 'cn', 'be', 'Matrix case', 'en', ${state}, ${side}, ${part}, ${due}::date,
        current_date) returning id`,
    db,
  );
  await sql`insert into cases.seat (case_id, side) values (${id}, 'cn'), (${id}, 'be')`.execute(db);
  await sql`insert into cases.party (case_id, organisation_id, side)
    values (${id}, ${own}, 'cn'), (${id}, ${opposite}, 'be')`.execute(db);
  await sql`insert into cases.turn (case_id, number, verb, state, side, part, began_on, due_on, taken_as)
    values (${id}, 1, 'open', ${state}, ${side}, ${part}, current_date, ${due}::date, 'be/adviser')`.execute(
    db,
  );
  const writer = people.get('member of the other side').account!;
  const write = (compartment: string) =>
    firstId(
      sql`insert into cases.message (case_id, compartment, text, language, written_by, written_as)
        values (${id}, ${compartment}, ${`said in ${compartment}`}, 'en', ${writer}, 'be/client') returning id`,
      db,
    );
  return {
    id,
    life,
    trackingCode,
    messages: {
      shared: await write('shared'),
      cn: await write('cn'),
      be: await write('be'),
      'be-organisation': await write(`be/${opposite}`),
    },
    concerned: {
      state,
      sides: ['cn', 'be'],
      ballSide: ball?.side,
      ballPart: ball?.part,
      parties: [
        { organisationId: own, side: 'cn' },
        { organisationId: opposite, side: 'be' },
      ],
    },
  };
}
