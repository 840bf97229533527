import type { ReactNode } from 'react';

/** A short label. `unknown` is dashed: reserved for what nobody has said. */
export function Tag({
  look = 'plain',
  children,
}: {
  look?: 'plain' | 'quiet' | 'fill' | 'open' | 'unknown' | 'late';
  children: ReactNode;
}) {
  return <span className={`tag ${look}`}>{children}</span>;
}
