import { z } from 'zod';

/** What kind of cooperation it is; a soft landing is a firm that settles on the other side. */
export const caseKinds = [
  'technology-transfer',
  'investment',
  'industry-cooperation',
  'market-access',
  'joint-research',
  'soft-landing',
] as const;
export const caseKind = z.enum(caseKinds);
export type CaseKind = z.infer<typeof caseKind>;

/** Where a case stands; the second line is a soft landing's way. */
export const caseStates = [
  'opened',
  'introduced',
  'bound',
  'negotiating',
  'agreed',
  'linked',
  'hosted',
  'placed',
  'landed',
  'following',
  'closed',
] as const;
export const caseState = z.enum(caseStates);
export type CaseState = z.infer<typeof caseState>;

/** Steps that lead a case on; each starts from certain states (domain/life). */
export const advances = [
  'introduce',
  'bind',
  'negotiate',
  'conclude',
  'show-link',
  'approve-host',
  'offer-space',
  'land',
  'follow',
] as const;
export const advance = z.enum(advances);
export type Advance = z.infer<typeof advance>;
export type CaseVerb = Advance | 'open' | 'hand-over' | 'close' | 'reopen';

/** Either the adviser of a side owes the next move, or its client. */
export const ballParts = ['adviser', 'client'] as const;
export const ballPart = z.enum(ballParts);
export type BallPart = z.infer<typeof ballPart>;

export const holder = z.object({ side: z.string().max(10), part: ballPart });
export type Holder = z.infer<typeof holder>;

export const closeReasons = [
  'completed',
  'no-agreement',
  'no-answer',
  'party-withdrew',
  'law-stood-in-the-way',
  'financing-failed',
  'left-the-site',
  'opened-by-mistake',
  'other',
] as const;
export const closeReason = z.enum(closeReasons);

export const interestStates = [
  'with-own-adviser',
  'returned',
  'with-other-adviser',
  'with-owner',
  'accepted',
  'declined',
  'withdrawn',
] as const;
export const interestState = z.enum(interestStates);
export type InterestState = z.infer<typeof interestState>;

export const interestVerbs = [
  'hand-in',
  'return',
  'pass-on',
  'put-to-owner',
  'accept',
  'decline',
  'reopen',
  'withdraw',
] as const;
export type InterestVerb = (typeof interestVerbs)[number];

/** A structured no: it reaches whoever asked, and is counted, so that what is offered gets better. */
export const declineReasons = [
  'too-early',
  'benefit-unclear',
  'route-unclear',
  'text-unclear',
  'science',
  'price',
  'security',
  'timing',
  'no-capacity',
  'other-partner',
  'other',
] as const;
export const declineReason = z.enum(declineReasons);
export type DeclineReason = z.infer<typeof declineReason>;

/** As what somebody takes part in an interest. */
export const interestParts = ['interested', 'own-adviser', 'other-adviser', 'owner', 'clock'] as const;
export const interestPart = z.enum(interestParts);
export type InterestPart = z.infer<typeof interestPart>;
