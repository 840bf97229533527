import { Refusal, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { useSizes } from './use-sizes.ts';

/** Codes of refusals, with the sentence that explains each. */
const SENTENCES = {
  'documents.name-runs': 'refused_name_runs',
  'documents.content-pretends': 'refused_content_pretends',
  'documents.side-full': 'refused_side_full',
  'documents.too-many-uploads': 'refused_too_many_uploads',
  'documents.too-many-documents': 'refused_too_many_documents',
  'documents.file-too-large': 'refused_file_too_large',
  'documents.terms-changed': 'refused_terms_changed',
  'documents.case-closed': 'refused_closed',
  'files.checksum-differs': 'refused_checksum',
} as const;

/** Why something was not taken, and what to do next; nothing while nothing was refused. */
export function Refused({ error }: { error: Error | undefined }) {
  const t = useTexts(roomTexts);
  const size = useSizes();
  if (!error) return null;
  const says = (code: string, facts: Readonly<Record<string, unknown>>) => {
    const key = SENTENCES[code as keyof typeof SENTENCES];
    if (key === undefined) return undefined;
    const isFile = key === 'refused_file_too_large';
    return t(key, {
      name: String(facts['name']),
      type: String(facts['mediaType']),
      most: Number(facts['most']),
      left: size(Number(facts['leftBytes'])),
      size: size(Number(isFile ? facts['mostBytes'] : facts['bytes'])),
    });
  };
  return <Refusal error={error} says={says} />;
}
