import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useTexts } from '../language/use-texts.ts';
import { Notice } from '../states/Notice.tsx';
import { texts } from '../texts.ts';

interface Props {
  href: string;
  /** What the address is called. */
  label: string;
  says: string;
}

/** An address that opens something and is shown this once, to be copied. */
export function ShownOnce({ href, label, says }: Props) {
  const t = useTexts(texts);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(href).then(() => setCopied(true));
  return (
    <Notice>
      <p>{says}</p>
      <Field label={label}>
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
