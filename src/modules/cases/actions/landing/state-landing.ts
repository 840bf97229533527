import type { HostDecision, StatedLink, StatedSpace } from '#contracts/cases';
import { partyNames } from '#modules/parties';
import type { Day } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { judgeLanding } from '../../domain/landing/judge-landing.ts';
import type { LandingAction } from '../../domain/landing/permissions.ts';
import { hostUnfit, landingFaulty } from '../../domain/landing/refusals.ts';
import { changedMeanwhile } from '../../domain/refusals.ts';
import { factsOf, keepLanding } from '../../store/landing/landings.ts';
import { laterDay } from '../agreement/agreement-for.ts';
import type { AskingDeps } from '../deps.ts';
import { landingFor } from './landing-for.ts';

export type StatedPart =
  | { readonly part: 'link'; readonly stated: StatedLink }
  | { readonly part: 'host'; readonly stated: { readonly organisationId: string } }
  | { readonly part: 'decision'; readonly stated: { readonly decision: HostDecision; readonly note: string } }
  | { readonly part: 'space'; readonly stated: StatedSpace }
  | { readonly part: 'day'; readonly stated: { readonly landedOn: Day } };

const actionOf: Record<StatedPart['part'], LandingAction> = {
  link: 'state-link',
  host: 'name-host',
  decision: 'decide-host',
  space: 'offer-space',
  day: 'set-landing-day',
};

const entryOf: Record<StatedPart['part'], string> = {
  link: 'cases.landing-link-stated',
  host: 'cases.landing-host-named',
  decision: 'cases.landing-host-decided',
  space: 'cases.landing-space-offered',
  day: 'cases.landing-day-set',
};

type Asked = StatedPart & { readonly id: string; readonly version: number };

/** States one part of the record of a soft landing; of two changes to the same version only the first counts. */
export async function stateLanding(deps: AskingDeps, asked: Asked): Promise<{ version: number }> {
  return inTransaction(deps.db, async (db) => {
    const { id, part, version } = asked;
    const { held, landing } = await landingFor({ ...deps, db }, id, actionOf[part]);
    if (version !== landing.version) throw changedMeanwhile(id, landing.version);
    const standing = {
      state: held.state,
      facts: factsOf(landing),
      hasTasks: landing.tasksAddedAt !== undefined,
      today: laterDay(deps),
    };
    const faults = judgeLanding(standing, { ...asked.stated, part } as Parameters<typeof judgeLanding>[1]);
    if (faults.length > 0) throw landingFaulty(id, faults);
    if (part === 'host') await demandHost(deps, asked.stated.organisationId, held.receivingSide);
    if (!(await keepLanding(db, id, asked))) throw changedMeanwhile(id, landing.version);
    await record(db, entryOf[part], { caseId: id, ...toldOf(asked) });
    return { version: version + 1 };
  });
}

/** Facts of the entry: what others go by, and no free words. */
function toldOf(asked: StatedPart): Record<string, string> {
  if (asked.part === 'host') return { organisationId: asked.stated.organisationId };
  if (asked.part === 'decision') return { decision: asked.stated.decision };
  return asked.part === 'day' ? { landedOn: asked.stated.landedOn } : {};
}

async function demandHost({ db }: AskingDeps, organisationId: string, side: string) {
  const party = (await partyNames(db, [organisationId])).get(organisationId);
  if (party?.kind !== 'organisation' || party.side !== side) throw hostUnfit(organisationId);
}
