import { z } from 'zod';
import { endpoint, listOf, streamedFile, tableFormat } from '#platform/contract';
import { language } from '#platform/languages';
import { money } from '#platform/money';
import { texts } from './content.ts';
import { recordKind } from './words.ts';

/** How many records; `value` is what the list of records is asked by to show exactly these. */
const counted = z.object({ value: z.string(), number: z.number().int() });

/** In which part somebody is named. */
export const partyRoles = ['signatory', 'member', 'lead', 'participant', 'funder', 'host', 'owner'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** Stands for what no source says, as a value to ask the list by. */
export const UNSTATED = 'unstated';

export const figures = z.object({
  total: z.number().int(),
  kinds: z.array(counted),
  /** A record may belong to several. */
  fields: z.array(counted),
  withoutField: z.number().int(),
  /** In which they began; every year from the first to the last. */
  years: z.array(z.object({ year: z.number().int(), number: z.number().int() })),
  undated: z.number().int(),
  /** Those named most often, and how many different ones are named. */
  parties: z.array(
    counted.extend({ names: texts, side: z.string().optional(), partyId: z.uuid().optional() }),
  ),
  partiesInAll: z.number().int(),
  places: z.array(
    counted.extend({
      names: texts,
      country: z.string().optional(),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
    }),
  ),
  withoutPlace: z.number().int(),
  /** Of countries that are divided into regions, these; any other country as a whole. */
  regions: z.array(counted.extend({ names: texts, country: z.string() })),
  /** No source says where, or only in which country. */
  withoutRegion: z.number().int(),
  /** How often each side is named in a part. */
  roles: z.array(counted.extend({ role: z.enum(partyRoles), side: z.string() })),
  /** A side, `both`, or `unstated`. */
  giving: z.array(counted),
  /** Amounts that sources state, added up within one currency, side and sector. */
  money: z.array(
    counted.extend({
      money,
      side: z.string().optional(),
      sector: z.enum(['public', 'private']).optional(),
      statements: z.number().int(),
    }),
  ),
});
export type Figures = z.infer<typeof figures>;

export const figureTables = [
  'kinds',
  'fields',
  'years',
  'parties',
  'places',
  'regions',
  'roles',
  'giving',
  'money',
] as const;
export type FigureTable = (typeof figureTables)[number];

export const readFigures = endpoint({
  method: 'GET',
  path: '/api/register/figures',
  summary:
    'How many records there are by year, field, party, place, region, direction and money; examples are not counted.',
  access: 'public',
  input: z.object({ kind: listOf(recordKind) }),
  output: figures,
});

export const exportFigures = endpoint({
  method: 'GET',
  path: '/api/register/figures/table',
  summary: 'One table of the figures for spreadsheets.',
  access: 'public',
  input: z.object({
    of: z.enum(figureTables),
    kind: listOf(recordKind),
    reader: language.default('en'),
    format: tableFormat.default('csv'),
  }),
  output: streamedFile,
});
