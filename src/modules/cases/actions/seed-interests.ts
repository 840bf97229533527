import { z } from 'zod';
import { declineReasons, interestVerbs } from '#contracts/cases';
import { findIdByReference } from '#modules/opportunities';
import { findOrganisationBySlug, partyNames } from '#modules/parties';
import { record } from '#platform/journal';
import { language } from '#platform/languages';
import { readYaml } from '#platform/packs';
import { interestDays } from '../domain/clock/due.ts';
import { judgeInterest } from '../domain/interest/judge-interest.ts';
import { interestLife, waitsForOwnSide } from '../domain/interest/life.ts';
import { beginInterest, findInterest, moveInterest } from '../store/interests.ts';
import { type CasesDeps, dueOn } from './deps.ts';

const seededInterest = z.strictObject({
  opportunity: z.string(),
  /** Slug of an invented organisation. */
  organisation: z.string(),
  language,
  about: z.string().trim(),
  wish: z.string().trim(),
  questions: z.string().trim(),
  way: z.array(z.enum(interestVerbs)),
  reason: z.enum(declineReasons).optional(),
  reopensAtTrl: z.number().int().optional(),
});
type Seeded = z.infer<typeof seededInterest>;

/** Hands in the example interests and takes each as far as its way goes; what an adviser would send back is refused here too. */
export async function seedInterests(deps: CasesDeps, file: string): Promise<number> {
  const all = readYaml(file, z.array(seededInterest));
  for (const one of all) await seedInterest(deps, one);
  return all.length;
}

async function seedInterest(deps: CasesDeps, one: Seeded): Promise<void> {
  const { db } = deps;
  const [remark] = judgeInterest(one);
  if (remark)
    throw new Error(
      `interests.yaml: ${one.opportunity}: ${remark.field} ${remark.is} ${JSON.stringify(remark.facts)}`,
    );
  const opportunityId = await findIdByReference(db, one.opportunity);
  const organisationId = await findOrganisationBySlug(db as never, one.organisation);
  const side = organisationId && (await partyNames(db, [organisationId])).get(organisationId)?.side;
  if (!opportunityId || !organisationId || !side)
    throw new Error(`interests.yaml: ${one.opportunity} or ${one.organisation} does not exist`);
  const { day, due } = dueOn(deps, side, interestDays['with-own-adviser']!);
  const id = await beginInterest(db, {
    ...one,
    opportunityId,
    organisationId,
    agrees: false,
    on: day,
    dueOn: due,
  });
  if (id === undefined)
    throw new Error(`interests.yaml: ${one.opportunity} is not one for ${one.organisation}`);
  await record(db, 'cases.interest-handed-in', { interestId: id, opportunityId });
  for (const verb of one.way) await step(deps, id, { verb, ...one });
}

async function step(
  deps: CasesDeps,
  id: string,
  { verb, reason, reopensAtTrl }: Pick<Seeded, 'reason' | 'reopensAtTrl'> & { verb: Seeded['way'][number] },
) {
  const { version, side, otherSide } = (await findInterest(deps.db, id))!;
  const { to } = interestLife[verb];
  const isOwn = waitsForOwnSide(to);
  const { day, due } = dueOn(deps, isOwn ? side : otherSide, interestDays[to] ?? 0);
  const told = verb === 'decline' ? { reason, reopensAtTrl } : {};
  await moveInterest(deps.db, id, {
    verb,
    version,
    to,
    on: day,
    dueOn: isOwn === undefined ? undefined : due,
    ...told,
  });
}
