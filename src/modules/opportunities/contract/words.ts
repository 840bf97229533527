import { z } from 'zod';

export const directions = ['offer', 'request'] as const;
export const kinds = ['technology', 'investment', 'industry', 'market-access', 'joint-research'] as const;
export const direction = z.enum(directions);
export const kind = z.enum(kinds);
export type Direction = z.infer<typeof direction>;
export type Kind = z.infer<typeof kind>;

export const states = [
  'draft',
  'internal-review',
  'external-review',
  'refused',
  'published',
  'paused',
  'expiring',
  'expired',
  'withdrawn',
  'fulfilled',
] as const;
export const state = z.enum(states);
export type State = z.infer<typeof state>;

export const rights = [
  'patent-granted',
  'patent-applied',
  'secret-know-how',
  'copyright',
  'plant-variety',
  'design',
  'trade-mark',
  'open',
  'none',
  'not-stated',
] as const;

export const cooperations = [
  'licence',
  'assignment',
  'joint-development',
  'pilot',
  'supply',
  'manufacturing',
  'distribution',
  'joint-venture',
  'acquisition',
  'equity',
  'loan',
  'service',
  'research-project',
  'exchange',
  'soft-landing',
  'certification',
] as const;
export const cooperation = z.enum(cooperations);

/** Why a reviewer gives a listing back. */
export const returnReasons = [
  'text-unclear',
  'benefit-unclear',
  'comparison-missing',
  'evidence-missing',
  'partner-unclear',
  'gives-away-owner',
  'translation-poor',
  'facts-wrong',
  'other',
] as const;

/** Why a reviewer does not want a listing at all. */
export const refuseReasons = [
  'no-cooperation-sought',
  'outside-the-corridor',
  'duplicate',
  'advertising',
  'not-credible',
  'not-ours-to-mediate',
  'other',
] as const;

/** The sign of life that a listing is renewed with. */
export const renewReasons = ['still-open', 'new-results', 'talks-under-way', 'new-conditions'] as const;

export const withdrawReasons = [
  'no-longer-available',
  'plans-changed',
  'no-suitable-answers',
  'confidentiality',
  'other',
] as const;

export const fulfilReasons = ['partner-through-the-centre', 'partner-found-elsewhere'] as const;
