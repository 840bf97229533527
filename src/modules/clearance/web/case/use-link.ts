import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type Link, readLink, writeLink } from './link.ts';

/** How many steps were taken on a page, in the history of the window. The same case in another language is another page. */
interface Step {
  readonly steps?: { readonly path: string; readonly count: number };
}

interface LinkInHand {
  readonly link: Link;
  /** Goes on to a changed link; the former one is a step back. */
  follow(changes: Partial<Link>, isReplacing?: boolean): void;
  /** One step back; nothing when this page has taken none. */
  readonly undo: (() => void) | undefined;
}

/** The case behind the # of this page's address. Each answer is a step in the history: the back button takes it back. */
export function useLink(): LinkInHand {
  const navigate = useNavigate();
  const { hash, pathname, state } = useRouterState({ select: ({ location }) => location });
  const link = readLink(hash);
  const { steps } = state as Step;
  const count = steps?.path === pathname ? steps.count : 0;
  const follow = (changes: Partial<Link>, replace = false) =>
    void navigate({
      to: '.',
      search: true,
      hash: writeLink({ ...link, ...changes }),
      state: (former: object) => ({
        ...former,
        steps: { path: pathname, count: replace ? count : count + 1 },
      }),
      replace,
      resetScroll: false,
      hashScrollIntoView: false,
    } as never);
  return { link, follow, undo: count > 0 ? () => history.back() : undefined };
}
