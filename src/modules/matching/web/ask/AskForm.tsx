import { type FormEvent, type KeyboardEvent, useId, useRef } from 'react';
import { Button, useTexts } from '#ui';
import { LONGEST_TEXT } from '../../contract.ts';
import { texts } from '../texts.ts';
import { looksChinese } from './asked.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  /** The text that was asked last. */
  asked: string;
  onAsk: (text: string) => void;
  onClear: () => void;
}

/** The box for a text. Ctrl + Enter asks; Enter makes a new line, for this is a text and not a search. */
export function AskForm({ asked, onAsk, onClear }: Props) {
  const t = useTexts(texts);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { draft, count, fault, write, check } = useDraft(asked);
  const ask = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (check()) onAsk(draft);
    else box.current?.focus();
  };
  const clear = () => {
    write('');
    onClear();
    box.current?.focus();
  };
  const isCut = count > LONGEST_TEXT;
  return (
    <form className="ask" onSubmit={ask}>
      <label className="sr" htmlFor={id}>
        {t('yourText')}
      </label>
      <textarea
        ref={box}
        id={id}
        className="input"
        rows={5}
        value={draft}
        lang={looksChinese(draft) ? 'zh-Hans' : undefined}
        placeholder={t('askPlaceholder')}
        aria-describedby={`${id}-note`}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ask(event)}
      />
      <div className="ask-bar">
        <p id={`${id}-note`} className={fault ? 'fault' : 'meta'}>
          {fault || (
            <>
              {draft !== '' && <span>{t('characters', { count })} · </span>}
              <span className={isCut ? undefined : 'only-keys'}>
                {isCut ? t('willBeCut', { most: LONGEST_TEXT }) : t('askKeys')}
              </span>
            </>
          )}
        </p>
        <div className="row">
          {draft !== '' && (
            <Button look="quiet" onClick={clear}>
              {t('clear')}
            </Button>
          )}
          <Button type="submit" look="main">
            {t('find')}
          </Button>
        </div>
      </div>
    </form>
  );
}
