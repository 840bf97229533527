import { z } from 'zod';
import { directions, kinds } from '#contracts/opportunities';
import { language } from '#platform/languages';
import { readYaml } from '#platform/packs';

const prose = z.string();

const qualityCase = z.strictObject({
  name: z.string().min(1),
  language,
  kind: z.enum(kinds).default('technology'),
  direction: z.enum(directions).default('offer'),
  isOwnerNamed: z.boolean().default(false),
  trl: z.number().int().default(6),
  stage: prose.optional(),
  keywords: z.array(prose).default(['PFAS', 'NMR', 'LFP']),
  partner: prose.optional(),
  title: prose,
  summary: prose,
  description: prose,
  advantages: prose.optional(),
  ownerNames: z.array(prose).default([]),
  /** Everything the gate says, and where: `comparison-missing advantages`, with the words it points at after a colon. */
  says: z.array(prose),
});
export type QualityCase = z.infer<typeof qualityCase>;

/** Reads the cases of the quality pack; throws PackFaults. */
export const readCases = (file: string): QualityCase[] => readYaml(file, z.array(qualityCase));
