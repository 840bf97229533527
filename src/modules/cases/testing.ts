import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type FollowedPacks, readGoodPacks } from '#modules/clearance';
import { readCorridor } from '#platform/corridor';
import { readLandingPack } from './store/landing/read-landing-pack.ts';

const root = path.resolve(import.meta.dirname, '../../..');
export const landingPack = readLandingPack(path.join(root, 'packs/landing'));
export const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));

let rulebook: ReturnType<typeof readGoodPacks> | undefined;

/** The real packs, read when somebody asks first; `change` puts others in their place, as a lawyer would. */
export function packsForTests(): FollowedPacks & { change(packs: ReturnType<typeof readGoodPacks>): void } {
  let changed: ReturnType<typeof readGoodPacks> | undefined;
  return {
    current: async () => changed ?? (rulebook ??= readGoodPacks(path.join(root, 'packs/clearance'))),
    health: () => ({ state: 'good', faults: [] }),
    isReading: () => false,
    look: async () => {},
    stop: async () => {},
    change: (packs) => (changed = packs),
  };
}

/** An expression of interest that nobody would send back. */
export const chineseInterest = {
  language: 'zh',
  about:
    '我们经营沿江三个县的农田排水泵站，每年管理约一千二百公里沟渠，自有水质化验室，做过两轮除磷材料的现场比对，懂得怎样在汛期换垫。',
  wish: '希望在两个泵站试用这种吸附垫一个种植季，先看汛期流量下的截留率，再谈在长江中游的独家使用和本地生产，期望对方派人来装第一批。',
  questions: '',
} as const;

let made = 0;

/** An open listing of an organisation, as short as the database takes it. */
export async function openListing(owner: Kysely<unknown>, organisationId: string): Promise<string> {
  const reference = `TO-CN-ENVI-${String(90 + ++made)}`;
  const { rows } = await sql<{ id: string }>`insert into opportunities.opportunity
      (reference, direction, kind, state, state_since, published_on, valid_until, side, fields, languages, is_invented)
    values (${reference}, 'offer', 'technology', 'published', current_date, current_date, current_date + 300, 'cn',
      '{environment}', '{zh}', true) returning id`.execute(owner);
  await sql`insert into opportunities.owner (opportunity_id, organisation_id) values (${rows[0]!.id}, ${organisationId})`.execute(
    owner,
  );
  await sql`insert into opportunities.text (opportunity_id, language, is_original, title, summary, description, advantages, changed_on)
    values (${rows[0]!.id}, 'zh', true, '含铁砂吸附垫去除农田排水中的磷', '', '吸附垫放在排水井内。', '', current_date)`.execute(
    owner,
  );
  return reference;
}
