import type { LandingPack } from '../../domain/landing/pack.ts';
import type { AskingDeps } from '../deps.ts';

/** Somebody asks about a soft landing. */
export interface LandingDeps extends AskingDeps {
  readonly landingPack: LandingPack;
}
