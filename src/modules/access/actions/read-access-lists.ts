import path from 'node:path';
import { z } from 'zod';
import { readYaml } from '#platform/packs';
import type { Lists } from './deps.ts';

const reviewed = z.iso.date();
const providers = z.strictObject({ reviewed, domains: z.array(z.string().regex(/^[a-z\d.-]+[.][a-z]+$/)) });
const passwords = z.strictObject({ reviewed, words: z.array(z.string().regex(/^[a-z]{4,}$/)) });

/** The lists of `packs/access`, which people other than programmers look after. */
export const readAccessLists = (folder: string): Lists => ({
  publicMailProviders: new Set(readYaml(path.join(folder, 'public-mail-providers.yaml'), providers).domains),
  commonPasswords: new Set(readYaml(path.join(folder, 'first-guesses.yaml'), passwords).words),
});
