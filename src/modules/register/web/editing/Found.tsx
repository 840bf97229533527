import { type ReactNode, useDeferredValue, useState } from 'react';
import { Field } from '#ui';

interface Props {
  label: string;
  note: string;
  /** What is found, once there is something to look for; `done` empties the field. */
  children: (q: string, done: () => void) => ReactNode;
}

/** Something looked for while its name is typed. */
export function Found({ label, note, children }: Props) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const isEnough = q.length > 1 || /\p{Script=Han}/u.test(q);
  return (
    <div className="register-search">
      <Field label={label} note={note}>
        {(ids) => (
          <input
            className="input"
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            {...ids}
          />
        )}
      </Field>
      {isEnough && <div aria-live="polite">{children(q, () => setTyped(''))}</div>}
    </div>
  );
}
