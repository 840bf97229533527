import { z } from 'zod';

/** What no name may hold: ways through folders, control characters, marks that turn the direction of writing round. */
const UNFIT = /[\p{Cc}/\\\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const isLabel = (name: string): boolean => !UNFIT.test(name) && !/^[.]*$/.test(name);

/** A name that is only ever shown, never a way to a file. */
export const label = (longest: number) =>
  z.string().trim().min(1).max(longest).refine(isLabel, {
    error: 'Holds a slash, a control character or a mark of direction, or only dots.',
  });

/** Folders within a compartment: `contracts/2026`; empty: none. */
export const folder = z
  .string()
  .trim()
  .max(300)
  .refine((path) => path === '' || (path.split('/').length <= 8 && path.split('/').every(isFolderName)), {
    error: 'At most eight names of up to 100 characters, with a slash between them.',
  });

const isFolderName = (name: string) =>
  name === name.trim() && name.length <= 100 && name !== '' && isLabel(name);
