import type { ReactNode } from 'react';

/** Nothing to show: says so, and what to try. */
export function Empty({
  title,
  tries = [],
  children,
}: {
  title: string;
  tries?: readonly ReactNode[];
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      <h3>{title}</h3>
      {tries.length > 0 && (
        <ul>
          {tries.map((one, place) => (
            <li key={place}>{one}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
