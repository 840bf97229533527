import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  /** Where it comes from, or how sure it is: stands beside it, never behind an icon. */
  readonly note?: ReactNode;
}

/** Facts as pairs; `false` and `undefined` rows fall away, so that a page can write conditions. */
export function Facts({ rows }: { rows: readonly (Fact | false | undefined | null)[] }) {
  return (
    <dl className="facts">
      {rows
        .filter((row) => !!row)
        .map(({ term, value, note }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {value}
              {note && <span className="note">{note}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
