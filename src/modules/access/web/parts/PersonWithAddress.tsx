import { useTexts } from '#ui';
import { wordTexts } from '../texts/words.ts';

/** A person as a table names them; the address where the reader may know it. */
export function PersonWithAddress({ name, email }: { name: string; email?: string | undefined }) {
  const t = useTexts(wordTexts);
  return (
    <>
      {name || t('unknownPerson')} {email && <bdi className="note">{email}</bdi>}
    </>
  );
}
