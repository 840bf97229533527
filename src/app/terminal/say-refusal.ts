import type { Refusal } from '#platform/refusal';

/** What a person who typed a command can do about a refusal; nothing where its code and facts must do. */
export const sayRefusal = ({ code, facts }: Refusal): string | undefined => sentences[code]?.(facts as never);

interface Facts {
  readonly name: string;
  readonly folder: string;
  readonly holds: readonly string[];
  readonly code: string;
}

const sentences: Readonly<Record<string, (facts: Facts) => string>> = {
  'imports.file-not-found': ({ name }) => `There is no file ${name}.`,
  'imports.not-a-file': ({ name }) => `${name} is no file.`,
  'dissemination.folder-not-ours': ({ folder, holds }) =>
    `${folder} holds something else (${holds.join(', ')}) and was left alone. Name a folder of its own.`,
  'dissemination.folder-unusable': ({ folder, code }) =>
    `${folder} cannot be written: ${REASONS[code] ?? code}. Nothing there was changed.`,
  'dissemination.register-changing': () =>
    'The register changed three times while it was written. Nothing was written; try again.',
};

const MOUNTED = 'it is where a disk is mounted; name a folder inside it';
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBUSY: MOUNTED,
  EEXIST: 'it is a file, or lies below one',
  ENOENT: 'there can be no folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is a file, or lies below one',
  EPERM: 'no permission',
  EROFS: 'what lies there can only be read',
  EXDEV: MOUNTED,
};
