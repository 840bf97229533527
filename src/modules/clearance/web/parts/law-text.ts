import type { Translate } from '#ui';
import type { PlannedProcedure } from '../../contract.ts';
import type { TextKey } from '../texts.ts';
import type { InFour } from './use-words.ts';

type Law = Pick<PlannedProcedure['laws'][number], 'act' | 'article'>;

/** `Regulation (EU) 2021/821, art. 3`: what is no number, such as “all”, stands as it is. */
export function lawText(
  t: Translate<TextKey>,
  words: (text: InFour) => string,
  { act, article }: Law,
): string {
  const where = words(article);
  if (!where) return words(act);
  return t('actArticle', {
    act: words(act),
    article: /^\d/.test(where) ? t('article', { article: where }) : where,
  });
}
