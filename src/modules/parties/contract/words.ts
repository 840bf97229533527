import { z } from 'zod';

/** What kind of organisation it is, in the words of the cooperation. */
export const organisationTypes = [
  'university',
  'institute',
  'key-laboratory',
  'enterprise',
  'investor',
  'agency',
  'association',
  'centre',
  'hospital',
  'other',
] as const;
export const organisationType = z.enum(organisationTypes);
export type OrganisationType = z.infer<typeof organisationType>;

/** A body that closed stays in the register with the interval in which it lived; `withdrawn`: its source took the entry back. */
export const organisationStatuses = ['active', 'inactive', 'withdrawn'] as const;
export const organisationStatus = z.enum(organisationStatuses);
export type OrganisationStatus = z.infer<typeof organisationStatus>;

export const code = z
  .string()
  .max(40)
  .regex(/^[a-z]+(-[a-z]+)*$/, 'a code of small letters and hyphens');
