import type { ReactNode } from 'react';

/** Something to know before reading on. */
export const Notice = ({ children }: { children: ReactNode }) => <div className="notice">{children}</div>;
