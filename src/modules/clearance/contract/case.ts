import { z } from 'zod';
import { day } from '#platform/contract';
import { language } from '#platform/languages';

export const answer = z.union([
  z.boolean(),
  z.number(),
  z.string().max(100),
  z.array(z.string().max(100)).max(60),
]);

/** What is known of a case, by the ids of the vocabulary. `null`: asked, and the person does not know. */
export const caseFacts = z
  .record(z.string().max(100), answer.nullable())
  .refine((facts) => Object.keys(facts).length <= 200, 'no case has more than 200 facts');

const lawDay = day
  .refine((given) => given >= '2000-01-01' && given < '2060-01-01', 'must lie between 2000 and 2059')
  .describe('The law of this day; today when it is not said');
const beginDay = day
  .refine((given) => given >= '2000-01-01' && given < '2060-01-01', 'must lie between 2000 and 2059')
  .describe('The first day of work; the same as asOf when it is not said');
const unlisted = z
  .enum(['unknown', 'absent'])
  .default('unknown')
  .describe('What a fact that is not given means: not known, or no, none and zero');

export const caseShape = {
  facts: caseFacts,
  asOf: lawDay.optional(),
  beginsOn: beginDay.optional(),
  unlisted,
};

/** A case inside an address, as `writeCaseText` (domain/sharing) spells it: nothing of it is stored anywhere. */
export const sharedCase = {
  case: z
    .string()
    .max(6000)
    .describe('Facts such as stake_pct-30*kind-ma-joint_venture*ciio-no*be_region-unknown'),
  asOf: lawDay.optional(),
  beginsOn: beginDay.optional(),
  unlisted,
  reader: language.default('en'),
  title: z.string().trim().max(120).optional().describe('Stands at the head of the document; kept nowhere'),
};
