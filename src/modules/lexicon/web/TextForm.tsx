import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button, Field, useTexts } from '#ui';
import { texts } from './texts.ts';

const MOST = 20_000;

/** The box for the text to look into. */
export function TextForm({ text, onAsk }: { text: string; onAsk: (text: string) => void }) {
  const t = useTexts(texts);
  const [state, setState] = useState({ draft: text, asked: text, isEmptyAsked: false });
  if (state.asked !== text) setState({ draft: text, asked: text, isEmptyAsked: false });
  const { draft, isEmptyAsked } = state;
  const fault = isEmptyAsked
    ? t('emptyText')
    : draft.length > MOST
      ? t('tooLong', { most: MOST })
      : undefined;
  const ask = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (draft.trim() === '') setState({ ...state, isEmptyAsked: true });
    else if (draft.length <= MOST) onAsk(draft);
  };
  return (
    <form className="stack-s" onSubmit={ask}>
      <Field label={t('yourText')} note={t('askKeys')} fault={fault}>
        {(ids) => (
          <textarea
            {...ids}
            className="input understood-box"
            rows={4}
            value={draft}
            lang={/\p{Script=Han}/u.test(draft.slice(0, 40)) ? 'zh-Hans' : undefined}
            onChange={(event) => setState({ draft: event.target.value, asked: text, isEmptyAsked: false })}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ask(event)}
          />
        )}
      </Field>
      <div className="row">
        <Button type="submit" look="main">
          {t('understand')}
        </Button>
      </div>
    </form>
  );
}
