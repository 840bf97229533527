import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { texts } from '../texts.ts';
import { Button } from './Button.tsx';

interface Props {
  label: ReactNode;
  value: string;
  placeholder?: string;
  /** The longest question the server takes. */
  limit?: number;
  onSearch: (text: string) => void;
}

/** One line to search with; Enter or the button asks. */
export function SearchBox({ label, value, placeholder, limit = 200, onSearch }: Props) {
  const t = useTexts(texts);
  const id = useId();
  const [{ text, asked }, setState] = useState({ text: value, asked: value });
  // The address changed elsewhere (back, a link): the box follows.
  if (asked !== value) setState({ text: value, asked: value });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <search>
      <form className="field" onSubmit={ask}>
        <label htmlFor={id}>{label}</label>
        <div className="search">
          <input
            id={id}
            type="search"
            className="input"
            value={text}
            maxLength={limit}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setState({ text: event.target.value, asked })}
          />
          <Button type="submit" look="main">
            {t('search')}
          </Button>
        </div>
      </form>
    </search>
  );
}
