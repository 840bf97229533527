import { z } from 'zod';
import { day } from '#platform/contract';

export const inFour = z.object({ zh: z.string(), en: z.string(), fr: z.string(), nl: z.string() });
export const named = z.object({ id: z.string(), name: inFour });

export const side = z.enum(['cn', 'be', 'eu']);
export const state = z.enum(['required', 'undetermined', 'not-required']);
export const confidence = z.enum(['high', 'medium', 'low']);
/** `isCertain` is false where a year was crossed whose days off have not been announced yet. */
export const dated = z.object({ day, isCertain: z.boolean() });
const perEstimate = <T extends z.ZodType>(one: T) => z.object({ low: one, typical: one, high: one });
/** Days from the beginning and the day itself, by the low, typical and high estimates. */
export const earliest = z.object({ days: perEstimate(z.number()), dates: perEstimate(dated) });

export const source = z.object({
  title: z.string(),
  href: z.string(),
  type: z.enum(['primary', 'official', 'lawfirm', 'secondary', 'reference']),
  /** Whether somebody has read it for these packs. */
  isOpened: z.boolean(),
  lookFor: z.string().optional(),
});

export const law = z.object({
  /** Acts of China keep their Chinese title in every language. */
  act: inFour,
  /** Numbers, or “all”, or that nobody has opened it. */
  article: inFour,
  inForce: inFour,
  from: day.optional(),
  until: day.optional(),
});

/** One sentence of a reason, with the fact it rests on and the dated figure it was held against. */
export const reason = z.object({ text: inFour, fact: z.string().optional(), figure: z.string().optional() });
export type Reason = z.output<typeof reason>;

export const announced = z.object({
  id: z.string(),
  on: day.optional(),
  text: inFour,
  procedures: z.array(z.string()),
  sources: z.array(source),
});
export type Announced = z.output<typeof announced>;
