import { z } from 'zod';

const piece = z.object({ id: z.string().regex(/^[\da-f]{64}$/), bytes: z.number(), sha256: z.string() });
const pieces = z.array(piece);

const manifest = z.object({
  format: z.literal(1),
  /** `2026-11-27T20-15-03Z`, the moment of the snapshot. */
  name: z.string(),
  takenAt: z.iso.datetime(),
  /** Which database it was; a folder of backups belongs to one. */
  database: z.string(),
  /** Those applied, oldest first: a restore needs the same. */
  migrations: z.array(z.string()),
  journal: z.object({ sequence: z.number(), hash: z.string() }).optional(),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number(),
      /** Of all rows in order, in the text format of COPY. */
      sha256: z.string(),
      pieces,
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), last: z.number(), isCalled: z.boolean() })),
  contents: z.array(
    z.object({
      id: z.uuid(),
      place: z.enum(['folder', 's3']),
      /** Of the sealed object; 0 when it could not be read. */
      bytes: z.number(),
      pieces,
      /** Why it is not in this backup, or not as it should be. */
      fault: z.string().optional(),
    }),
  ),
  keys: z.array(z.object({ name: z.enum(['master.keys', 'access.key']), pieces })),
});

/** What a backup holds, and where. Itself sealed. */
export type Manifest = z.infer<typeof manifest>;
export type SavedTable = Manifest['tables'][number];
export type SavedContent = Manifest['contents'][number];
export type SavedKey = Manifest['keys'][number];

export const readManifest = (text: string): Manifest => manifest.parse(JSON.parse(text));

export const piecesOf = ({ tables, contents, keys }: Manifest): Manifest['keys'][number]['pieces'] =>
  [...tables, ...contents, ...keys].flatMap((saved) => saved.pieces);
