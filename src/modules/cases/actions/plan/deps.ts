import type { FollowedPacks } from '#modules/clearance';
import type { AskingDeps, CasesDeps } from '../deps.ts';

/** What plans are made with, for the centre's own work. */
export interface PlanningDeps extends CasesDeps {
  readonly packs: FollowedPacks;
}

/** Somebody asks. */
export interface PlanDeps extends AskingDeps {
  readonly packs: FollowedPacks;
}
