import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type Query, readQuery, writeQuery } from '#platform/contract';
import { useLanguage } from '../language/language-context.ts';

export interface Address {
  /** Without the language: `/opportunities/GC-12`. */
  readonly path: string;
  readonly query: Query;
  /** Path and query, to come back to. */
  readonly here: string;
  /** All values under a name. */
  values(name: string): readonly string[];
  /** The first value under a name. */
  value(name: string): string | undefined;
  /** Changes some names of the query (undefined takes one away); a changed filter starts at the first page. */
  change(
    changes: Readonly<Record<string, string | readonly string[] | undefined>>,
    isReplacing?: boolean,
  ): void;
  /** Goes to another page of the same language. */
  go(to: string, query?: Readonly<Record<string, unknown>>): void;
}

/** The address of this page: filters live in it, so that a page can be sent to somebody. */
export function useAddress(): Address {
  const language = useLanguage();
  const navigate = useNavigate();
  const { pathname, searchStr } = useRouterState({ select: ({ location }) => location });
  const query = readQuery(searchStr);
  const values = (name: string) => [query[name] ?? []].flat();
  const path = pathname.replace(/^\/[^/]*/, '') || '/';
  return {
    path,
    query,
    here: [path, writeQuery(query)].filter(Boolean).join('?'),
    values,
    value: (name) => values(name)[0],
    change: (changes, replace = false) => {
      const search = { ...query, after: undefined, ...changes };
      void navigate({ to: pathname, search, replace, resetScroll: false } as never);
    },
    go: (to, search = {}) => void navigate({ to: `/${language}${to}`, search } as never),
  };
}
