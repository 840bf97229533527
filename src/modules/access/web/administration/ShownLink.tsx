import { useState } from 'react';
import { Button, Field, Notice, useTexts } from '#ui';
import { peopleTexts } from '../texts/people.ts';

/** A link that opens something once, shown this once. */
export function ShownLink({ href, says }: { href: string; says: string }) {
  const t = useTexts(peopleTexts);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(href).then(() => setCopied(true));
  return (
    <Notice>
      <p>{says}</p>
      <Field label={t('link')}>
        {(ids) => (
          <input
            className="input"
            readOnly
            value={href}
            onFocus={(event) => event.target.select()}
            {...ids}
          />
        )}
      </Field>
      <Button onClick={copy}>{t('copy')}</Button> <output>{isCopied && t('copied')}</output>
    </Notice>
  );
}
