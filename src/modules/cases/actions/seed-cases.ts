import { z } from 'zod';
import { advances, caseKinds, closeReasons, type Holder } from '#contracts/cases';
import { accountByEmail, advisersOf } from '#modules/access';
import { findIdByReference } from '#modules/opportunities';
import { findOrganisationBySlug, partyNames } from '#modules/parties';
import { addDays, today } from '#platform/calendar';
import { record } from '#platform/journal';
import { language } from '#platform/languages';
import { readYaml } from '#platform/packs';
import { dueFrom } from '../domain/clock/due.ts';
import { judgeMove, type Standing, type Wish } from '../domain/life/life.ts';
import { newTrackingCode } from '../domain/tracking-code.ts';
import { insertSeededAgreement } from '../store/agreement/seeded.ts';
import { hasSeededCases, insertSeededCase, insertSeededMessage, type SeededTurn } from '../store/seeded.ts';
import { factsOfSeeded } from '../store/landing/seeded.ts';
import { type CasesDeps, sideOf } from './deps.ts';
import { livedLanding, seededLanding } from './landing/seeded-landing.ts';
import { randomBytes } from './random-bytes.ts';

const holder = z
  .string()
  .regex(/^[a-z]+\/(adviser|client)$/)
  .transform((text): Holder => {
    const [side, part] = text.split('/') as [string, Holder['part']];
    return { side, part };
  });
const ago = z.number().int().min(0);

const seededCase = z.strictObject({
  kind: z.enum(caseKinds),
  gives: z.string(),
  takes: z.string(),
  language,
  title: z.string(),
  opportunity: z.string().optional(),
  /** Slugs of invented organisations. */
  parties: z.array(z.string()).min(1),
  agreed: z.array(z.string()),
  turns: z.array(
    z.strictObject({
      verb: z.enum(['open', 'hand-over', 'close', ...advances]),
      to: holder.optional(),
      ago,
      days: z.number().int().min(1).optional(),
      note: z.string().optional(),
      reason: z.enum(closeReasons).optional(),
    }),
  ),
  messages: z
    .array(
      z.strictObject({ in: z.string(), by: z.string(), as: z.string(), ago, language, text: z.string() }),
    )
    .default([]),
  agreement: z
    .strictObject({
      kind: z.string(),
      signedAgo: ago,
      years: z.number().int(),
      claimed: z.string(),
      language,
      about: z.string(),
      isMutual: z.boolean().default(false),
      amount: z.string().optional(),
      currency: z.string().optional(),
    })
    .optional(),
  landing: seededLanding.optional(),
});
type Seeded = z.infer<typeof seededCase>;

const DAY_MS = 86_400_000;

/** Loads the example cases once; each lives through the same table as a real one, so that none can lie. Returns how many. */
export async function seedCases(deps: CasesDeps, file: string): Promise<number> {
  if (await hasSeededCases(deps.db)) return 0;
  const all = readYaml(file, z.array(seededCase));
  for (const one of all) await seedCase(deps, one);
  return all.length;
}

async function seedCase(deps: CasesDeps, one: Seeded): Promise<void> {
  const parties = await partiesOf(deps, one);
  const opportunityId = one.opportunity && (await findIdByReference(deps.db, one.opportunity));
  const { turns: _, messages, agreement, gives, takes, landing: written, ...facts } = one;
  const hostAt = one.parties.indexOf(written?.host.slug ?? '');
  const landing = written && livedLanding(deps, written, parties[hostAt]!.organisationId);
  const caseId = await insertSeededCase(deps.db, {
    ...facts,
    givingSide: gives,
    receivingSide: takes,
    trackingCode: newTrackingCode(randomBytes),
    opportunityId: opportunityId || undefined,
    advisers: {
      [gives]: (await advisersOf(deps.db, gives)).toSorted()[0],
      [takes]: (await advisersOf(deps.db, takes)).toSorted()[0],
    },
    parties,
    landing,
    turns: livedTurns(deps, one, {
      ...beginning(one, new Set(parties.map(({ side }) => side))),
      landing: landing && factsOfSeeded(landing),
    }),
  });
  for (const { in: compartment, by: email, ago: days, ...rest } of messages) {
    const by = await accountByEmail(deps.db, email);
    if (!by) throw new Error(`database/seeds/cases.yaml: nobody has the address ${email}`);
    await insertSeededMessage(deps.db, caseId, { ...rest, compartment, by, at: before(deps, days) });
  }
  if (agreement) {
    const signedOn = addDays(today(deps.now(), 'UTC'), -agreement.signedAgo);
    const other = agreement.claimed === gives ? takes : gives;
    await insertSeededAgreement(deps.db, {
      ...agreement,
      caseId,
      givingSide: gives,
      receivingSide: takes,
      signedOn,
      other,
    });
  }
  await record(deps.db, 'cases.case-opened', { caseId });
}

async function partiesOf({ db }: CasesDeps, { parties }: Seeded) {
  const found = [];
  for (const slug of parties) {
    const organisationId = await findOrganisationBySlug(db as never, slug);
    const side = organisationId && (await partyNames(db, [organisationId])).get(organisationId)?.side;
    if (!organisationId || !side)
      throw new Error(`database/seeds/cases.yaml: no organisation is called ${slug}`);
    found.push({ organisationId, side });
  }
  return found;
}

/** Office hours on both sides of the world: nine in the morning UTC. */
function before({ now }: CasesDeps, days: number): Date {
  const day = new Date(now().getTime() - days * DAY_MS);
  if (days > 0) day.setUTCHours(8, 30, 0, 0);
  return day;
}

/** The turns of an example, each judged as a real one would be. */
function livedTurns(deps: CasesDeps, one: Seeded, begun: Standing): SeededTurn[] {
  const turns: SeededTurn[] = [];
  let standing = begun;
  for (const { verb, to, ago: days, days: workingDays = 5, ...said } of one.turns) {
    const state = verb === 'open' ? 'opened' : stateAfter(standing, { verb, to } as Wish, one.title);
    const at = before(deps, days);
    const clock = to && dueFrom(sideOf(deps, to.side), at, workingDays);
    const on = clock?.day ?? today(at, sideOf(deps, one.gives).timeZone);
    const by = `${(standing.ball ?? to)?.side}/adviser`;
    turns.push({ verb, state, holder: to, at, on, dueOn: clock?.due, by, ...said });
    const { ball: _, ...rest } = standing;
    standing = { ...rest, state, ...(to && { ball: to }) };
  }
  return turns;
}

function beginning(
  { kind, gives, takes, agreed, agreement }: Seeded,
  withClients: ReadonlySet<string>,
): Standing {
  const sides = [gives, takes];
  return {
    kind,
    state: 'opened',
    sides,
    sidesWithClients: sides.filter((side) => withClients.has(side)),
    isDisclosed: sides.every((side) => agreed.includes(side)),
    hasValidatedAgreement: agreement !== undefined,
  };
}

function stateAfter(standing: Standing, wish: Wish, title: string) {
  const move = judgeMove(standing, wish);
  if (move.is === 'refused')
    throw new Error(
      `database/seeds/cases.yaml: ${title}: ${wish.verb} is refused for ${JSON.stringify(move.for)}`,
    );
  return move.to;
}
