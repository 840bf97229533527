import { Refusal, useTexts } from '#ui';
import { previewTexts } from '../texts/preview.ts';

/** Codes of refusals, with the sentence that explains each. */
const SENTENCES = {
  'preview.encrypted': 'no_encrypted',
  'preview.damaged': 'no_damaged',
  'preview.broke-down': 'no_damaged',
  'preview.too-slow': 'no_slow',
  'preview.busy': 'no_busy',
  'preview.too-large': 'no_large',
  'preview.too-many-pages': 'no_pages',
  'documents.expired': 'no_expired',
  'documents.terms-not-accepted': 'no_terms',
} as const;

/** Why a page cannot be shown, and what to do next. */
export function Unshown({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const t = useTexts(previewTexts);
  const says = (code: string) => {
    const key = SENTENCES[code as keyof typeof SENTENCES];
    return key && t(key);
  };
  return <Refusal error={error} says={says} onAgain={onAgain} />;
}
