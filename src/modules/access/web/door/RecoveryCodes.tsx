import { useState } from 'react';
import { Button, Notice, useTexts } from '#ui';
import { doorTexts } from '../texts/door.ts';

/** Shows recovery codes the one time they can be shown. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useTexts(doorTexts);
  const [isKept, setKept] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div className="stack-s">
      <Notice>{t('codesSay')}</Notice>
      <ol className="access-codes" translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row">
        <Button onClick={() => print()}>{t('codesPrint')}</Button>
        <Button onClick={copy}>{t('codesCopy')}</Button>
        <output>{isCopied && t('codesCopied')}</output>
      </div>
      <label className="check">
        <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.target.checked)} />
        <span>{t('codesKept')}</span>
      </label>
      <div>
        <Button look="main" disabled={!isKept} onClick={onKept}>
          {t('goOn')}
        </Button>
      </div>
    </div>
  );
}
