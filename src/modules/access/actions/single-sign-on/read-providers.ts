import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Multilingual } from '#platform/languages';
import { readYaml } from '#platform/packs';

/** An identity provider that the operator trusts. */
export interface Provider {
  readonly id: string;
  readonly name: Multilingual;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export type Providers = readonly Provider[];

const LOOPBACK = /^http:\/\/(localhost|127[.]0[.]0[.]1|\[::1\])(:\d+)?(\/|$)/;
const text = z.string().min(1);
const schema = z.strictObject({
  providers: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z\d]+(-[a-z\d]+)*$/, 'small letters, digits and hyphens'),
        name: z.strictObject({ zh: text, en: text, fr: text, nl: text }),
        issuer: z.url().refine((url) => url.startsWith('https://') || LOOPBACK.test(url), 'must be https'),
        'client-id': text,
        'client-secret': text.optional(),
        /** Beside this file; keeps the secret out of what is copied around. */
        'client-secret-file': text.optional(),
      }),
    )
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two have the same id'),
});

/** The providers of an operator’s file; none without one. */
export function readProviders(file: string | undefined): Providers {
  if (!file) return [];
  return readYaml(file, schema).providers.map((one) => ({
    id: one.id,
    name: one.name,
    issuer: one.issuer,
    clientId: one['client-id'],
    clientSecret: one['client-secret'] ?? secretIn(file, one['client-secret-file']),
  }));
}

function secretIn(file: string, secretFile: string | undefined): string {
  if (!secretFile) throw new Error(`${file}: a provider needs client-secret or client-secret-file.`);
  return fs.readFileSync(path.resolve(path.dirname(file), secretFile), 'utf8').trim();
}
