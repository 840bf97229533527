import { type FormEvent, useEffect, useRef } from 'react';
import { Button, Field, useTexts } from '#ui';
import { searchTexts } from '../texts/texts.ts';

interface Props {
  name: string;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Another name for a search, in its place in the table. */
export function NameForm({ name, onName, onClose }: Props) {
  const t = useTexts(searchTexts);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = input.current?.value.trim() ?? '';
    if (given && given !== name) onName(given);
    onClose();
  };
  return (
    <form className="stack-s" onSubmit={send}>
      <Field label={t('renameOf', { name })}>
        {(ids) => (
          <input
            ref={input}
            className="input"
            maxLength={120}
            defaultValue={name}
            onKeyDown={({ key }) => {
              if (key === 'Escape') onClose();
            }}
            {...ids}
          />
        )}
      </Field>
      <div className="row">
        <Button type="submit">{t('keepName')}</Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
