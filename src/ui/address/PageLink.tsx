import { Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import type { Language } from '#platform/languages';
import { useLanguage } from '../language/language-context.ts';

interface Props extends Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'className' | 'lang' | 'hrefLang' | 'id'
> {
  /** Without the language, parts already encoded: `/organisations/${encodeURIComponent(id)}`. */
  to: string;
  query?: Readonly<Record<string, unknown>> | undefined;
  /** What stands behind the #, without it. No server sees it. */
  hash?: string | undefined;
  /** Another language than the reader's: the switch. */
  language?: Language;
  /** What the next page remembers without its address telling. */
  state?: object;
  /** Marks the link while its page, or one below it, is shown. */
  isNavigation?: boolean;
  children: ReactNode;
}

/** A link to another page of the centre, in the reader's language. */
export function PageLink({ to, query = {}, hash, language, isNavigation = false, ...rest }: Props) {
  const reader = useLanguage();
  const activeOptions = isNavigation ? { includeSearch: false } : { exact: true };
  // Slices hang their pages in at run time, so the router's table of typed addresses is not known here.
  const target = {
    to: `/${language ?? reader}${to}`,
    search: query,
    activeOptions,
    ...(hash && { hash, hashScrollIntoView: false }),
  } as { to: string };
  return <Link {...target} {...rest} />;
}
