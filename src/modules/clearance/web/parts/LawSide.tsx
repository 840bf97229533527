import { Side, Tracks, useTexts } from '#ui';
import { texts } from '../texts.ts';

type LawOf = 'cn' | 'be' | 'eu';

/** Whose law it is. The law of the Union stands on the Belgian track and has a name of its own. */
export function LawSide({ code, isNameHidden = false }: { code: LawOf; isNameHidden?: boolean }) {
  const t = useTexts(texts);
  if (code !== 'eu') return <Side code={code} isNameHidden={isNameHidden} />;
  return (
    <span className="side b">
      <Tracks of="b" />
      <span className={isNameHidden ? 'sr' : undefined}>{t('union')}</span>
    </span>
  );
}
