import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { cooperation, direction, investment, kind, rights } from '#contracts/opportunities';
import { organisationStatus, organisationType } from '#contracts/parties';
import { language } from '#platform/languages';
import { PackFaults, readYaml } from '#platform/packs';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const inAll = z.strictObject({ zh: z.string(), en: z.string(), fr: z.string(), nl: z.string() });
const inSome = inAll.partial().refine((texts) => Object.keys(texts).length > 0, 'at least one language');

const organisation = z.strictObject({
  slug,
  side: z.string().optional(),
  type: organisationType,
  names: inSome,
  /** Languages in which the name is the organisation's own; all of its side's when absent. */
  official: z.array(language).optional(),
  short: z.array(z.string()).optional(),
  ror: z.string().optional(),
  status: organisationStatus.optional(),
  place: z.strictObject({ city: z.string(), latitude: z.number(), longitude: z.number() }),
  website: z.url().optional(),
  fields: z.array(z.string()).min(1),
});
export type SeedOrganisation = z.infer<typeof organisation> & {
  readonly side: string;
  readonly isInvented: boolean;
};

const fact = z.strictObject({
  of: z.array(slug).min(1),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  text: inAll,
  sources: z.array(z.strictObject({ title: z.string(), href: z.url() })).min(1),
});
export type SeedFact = z.infer<typeof fact>;

const wording = z.strictObject({
  title: z.string(),
  summary: z.string(),
  description: z.string(),
  advantages: z.string().optional(),
});

const listing = z.strictObject({
  reference: z.string(),
  direction,
  kind,
  side: z.string(),
  owner: slug,
  ownerNamed: z.boolean().default(false),
  fields: z.array(z.string()).min(1),
  stage: z
    .strictObject({ trl: z.number().optional(), trlUntil: z.number().optional(), note: inSome.optional() })
    .default({}),
  rights: z.enum(rights),
  partner: z.strictObject({ types: z.array(organisationType), note: inSome.optional() }),
  cooperation: z.array(cooperation),
  investment: z.strictObject(investment.shape).optional(),
  validUntil: z.iso.date(),
  original: language,
  keywords: z.partialRecord(language, z.array(z.string())),
  texts: z.partialRecord(language, wording),
});
export type SeedListing = z.infer<typeof listing> & { readonly place: SeedPlace };

/** Where a listing stands, for saying what is wrong with it. */
export interface SeedPlace {
  readonly file: string;
  readonly line: number;
}

export interface Seeds {
  readonly organisations: readonly SeedOrganisation[];
  readonly facts: readonly SeedFact[];
  readonly listings: readonly SeedListing[];
  /** SHA-256 of all files. */
  readonly digest: string;
}

/** Reads the demonstration centre; throws PackFaults with every fault, by file and line. */
export function readSeeds(folder: string): Seeds {
  const faults: PackFaults['faults'][number][] = [];
  const read = <T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined => {
    try {
      return readYaml(file, schema);
    } catch (error) {
      if (!(error instanceof PackFaults)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const organisationFiles = yamlFiles(path.join(folder, 'organisations'));
  const listingFiles = yamlFiles(path.join(folder, 'listings'));
  const factFile = path.join(folder, 'facts.yaml');
  const organisations = organisationFiles.flatMap((file) =>
    organisationsOf(file, read(file, z.array(organisation))),
  );
  const facts = read(factFile, z.array(fact)) ?? [];
  const listings = listingFiles.flatMap((file) => placed(file, read(file, z.array(listing)) ?? []));
  if (faults.length > 0) throw new PackFaults(faults);
  const digest = createHash('sha256');
  for (const file of [...organisationFiles, factFile, ...listingFiles]) digest.update(fs.readFileSync(file));
  return { organisations, facts, listings, digest: digest.digest('hex') };
}

const yamlFiles = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => path.join(folder, name));

/** `be.yaml` holds real organisations of a side, `invented-be.yaml` invented ones. */
function organisationsOf(file: string, read: z.infer<typeof organisation>[] = []): SeedOrganisation[] {
  const [, invented, side] = /(?:^|\/)(invented-)?([a-z]+)[.]yaml$/.exec(file) ?? [];
  return read.map((one) => ({ ...one, side: side!, isInvented: invented !== undefined }));
}

function placed(file: string, listings: z.infer<typeof listing>[]): SeedListing[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return listings.map((one) => {
    const line = lines.findIndex((text) => text.endsWith(`reference: ${one.reference}`)) + 1;
    return { ...one, place: { file, line } };
  });
}
