import { useState } from 'react';
import { useTexts } from '#ui';
import { texts } from '../texts.ts';
import { MOST_CHARACTERS } from './asked.ts';

/** What was typed and not asked yet, for a reader who looks at another page in between. Never leaves the window. */
let unasked = '';

/** The text in the box. Another asked text (back, an example) replaces what stands there. */
export function useDraft(asked: string) {
  const t = useTexts(texts);
  const [state, setState] = useState({ draft: asked || unasked, asked, isEmptyAsked: false });
  if (state.asked !== asked) setState({ draft: asked || state.draft, asked, isEmptyAsked: false });
  const count = [...state.draft].length;
  const isTooLong = count > MOST_CHARACTERS;
  return {
    draft: state.draft,
    count,
    /** What keeps the text from being asked with, in words; empty when nothing does. */
    fault: state.isEmptyAsked ? t('emptyText') : isTooLong ? t('tooLong', { most: MOST_CHARACTERS }) : '',
    write: (draft: string) => {
      unasked = draft;
      setState({ draft, asked, isEmptyAsked: false });
    },
    /** Whether it may be asked with now; if not, `fault` says why from here on. */
    check: () => {
      const isEmpty = state.draft.trim() === '';
      if (isEmpty) setState({ ...state, isEmptyAsked: true });
      return !isEmpty && !isTooLong;
    },
  };
}
