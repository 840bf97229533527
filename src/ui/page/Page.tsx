import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { PageLink } from '../address/PageLink.tsx';
import { useTexts } from '../language/use-texts.ts';
import { texts } from '../texts.ts';

export interface Crumb {
  readonly to: string;
  readonly title: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly hash?: string;
}

interface Props {
  /** Plain text: also the title of the window. */
  title: string;
  /** The language of the title when it is not the reader's: a `lang` tag such as zh-Hans. */
  titleLang?: string | undefined;
  lede?: ReactNode;
  /** A line above the title: side, kind, state. */
  above?: ReactNode;
  crumbs?: readonly Crumb[];
  children: ReactNode;
}

/** Where the reader is, and whether a step inside the centre led there; the first page of a visit is read from its top. */
let lastPath: string | undefined;
let hasStepped = false;

/** Takes the focus after a step, and again when what awaited the page gave way to it; never from where the reader put it. */
function takeFocus(heading: HTMLElement | null, path: string) {
  const isStep = lastPath !== undefined && lastPath !== path;
  hasStepped ||= isStep;
  lastPath = path;
  if (isStep || (hasStepped && document.activeElement === document.body))
    heading?.focus({ preventScroll: true });
}

/** Every page: its title in the window and in the heading, which takes the focus after a step from another page. */
export function Page({ title, titleLang, lede, above, crumbs, children }: Props) {
  const t = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname.replace(/^\/[^/]*/, '') });
  useLayoutEffect(() => takeFocus(heading.current, path), [path]);
  return (
    <>
      <title>{`${title} · ${t('centre')}`}</title>
      {crumbs && (
        <nav className="crumbs" aria-label={t('whereYouAre')}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.title}>
                <PageLink to={crumb.to} query={crumb.query} hash={crumb.hash}>
                  {crumb.title}
                </PageLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="title">
        {above && <div className="row">{above}</div>}
        <h1 ref={heading} tabIndex={-1} lang={titleLang}>
          {title}
        </h1>
        {lede && <div className="lede">{lede}</div>}
      </div>
      {children}
    </>
  );
}
