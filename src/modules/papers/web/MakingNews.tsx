import { Refusal, useTexts } from '#ui';
import { papersTexts } from './texts/papers.ts';
import type { Making } from './use-making.ts';

/** Codes of refusals, with the sentence that explains each. */
const SENTENCES = {
  'print.busy': 'refusedBusy',
  'print.too-slow': 'refusedSlow',
  'papers.hindered': 'refusedHindered',
  'documents.side-full': 'refusedFull',
  'documents.too-many-documents': 'refusedFull',
  'documents.case-closed': 'refusedClosed',
} as const;

/** What becomes of the file that was asked for, for eyes and ears. */
export function MakingNews({ making }: { making: Making }) {
  const t = useTexts(papersTexts);
  const says = (code: string) => {
    const key = SENTENCES[code as keyof typeof SENTENCES];
    return key && t(key);
  };
  return (
    <>
      <output className="meta paper-news">
        {making.making !== undefined && t('making')}
        {making.done && t(making.done.as, { name: making.done.name })}
      </output>
      {making.error && <Refusal error={making.error} says={says} />}
    </>
  );
}
