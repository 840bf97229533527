import { type RefObject, useEffect, useRef, useState } from 'react';

/** A band across the window, a third from the top: what crosses it while scrolling is looked at. */
const BAND = '-33% 0px -62% 0px';

/** Which counterpart the reader looks at: the one that scrolls by, is pointed at, or has the focus. */
export function useLookedAt(
  matches: readonly unknown[],
): [place: number, list: RefObject<HTMLOListElement | null>] {
  const list = useRef<HTMLOListElement>(null);
  const [state, setState] = useState({ matches, place: 0 });
  if (state.matches !== matches) setState({ matches, place: 0 });
  useEffect(() => {
    const entries = [...(list.current?.children ?? [])];
    const look = (target: EventTarget | null) => {
      const place = entries.findIndex((entry) => target instanceof Node && entry.contains(target));
      if (place >= 0) setState({ matches, place });
    };
    const onEvent = ({ target }: Event) => look(target);
    const watcher = new IntersectionObserver(
      (seen) => window.scrollY > 0 && look(seen.find(({ isIntersecting }) => isIntersecting)?.target ?? null),
      { rootMargin: BAND },
    );
    for (const entry of entries) watcher.observe(entry);
    const { current } = list;
    for (const name of ['pointerover', 'focusin']) current?.addEventListener(name, onEvent);
    return () => {
      watcher.disconnect();
      for (const name of ['pointerover', 'focusin']) current?.removeEventListener(name, onEvent);
    };
  }, [matches]);
  return [state.place, list];
}
