import { MOST_SAVED_SEARCHES } from '#contracts/opportunities';
import { Refusal, useTexts } from '#ui';
import { searchTexts } from './texts/texts.ts';

/** Why a search could not be kept, changed or stopped. */
export function SearchRefused({ error }: { error: Error | undefined }) {
  const t = useTexts(searchTexts);
  const says = (code: string) => {
    if (code === 'opportunities.too-many-saved-searches') return t('tooMany', { most: MOST_SAVED_SEARCHES });
    if (code === 'opportunities.saved-search-unknown') return t('gone');
    return code === 'opportunities.stop-key-unknown' ? t('stopDead') : undefined;
  };
  return error ? <Refusal error={error} says={says} /> : null;
}
