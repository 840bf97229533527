import type { PaperFormat } from '#contracts/papers';
import type { Day } from '#platform/calendar';
import type { StreamedFile } from '#platform/contract';
import { fileName } from '../domain/file-name.ts';
import type { Leaves } from '../domain/leaf.ts';
import type { PapersDeps } from './deps.ts';
import { paperOf } from './printing/paper-of.ts';

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A file made for this one answer: never cached, never stored. */
export const fileOf = (name: string, format: PaperFormat, content: Uint8Array): StreamedFile => ({
  name,
  mediaType: mediaTypes[format],
  isActive: false,
  bytes: content.length,
  stream: once(content),
});

async function* once(content: Uint8Array) {
  yield content;
}

interface Asked {
  readonly leaves: Leaves;
  readonly format: PaperFormat;
  readonly printedOn: Day;
  /** What tells the file from others of its kind: a tracking code, a reference. */
  readonly about: string;
}

export async function printLeaves(
  { printer }: Pick<PapersDeps, 'printer'>,
  { leaves, format, printedOn, about }: Asked,
): Promise<StreamedFile> {
  const name = fileName([leaves[0].title, about], printedOn, format);
  if (format === 'pdf') return fileOf(name, format, await printer.print(paperOf(leaves, printedOn)));
  // Loaded by whoever asks first: a centre that writes no such file does without it.
  const { documentOf } = await import('./printing/document-of.ts');
  return fileOf(name, format, await documentOf(leaves));
}
