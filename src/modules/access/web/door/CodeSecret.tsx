import { useTexts } from '#ui';
import { doorTexts } from '../texts/door.ts';

/** A new secret for an authenticator app: a picture to scan, and the same as letters. */
export function CodeSecret({ secret }: { secret: { readonly picture: string; readonly letters: string } }) {
  const t = useTexts(doorTexts);
  const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(secret.picture)}`;
  return (
    <div className="access-secret">
      <p>{t('scanThis')}</p>
      <img src={picture} width="220" height="220" alt="" />
      <p>
        {t('secretLetters')}: <code translate="no">{secret.letters.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </div>
  );
}
