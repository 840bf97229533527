import { useNavigate, useRouterState } from '@tanstack/react-router';

/**
 * Something that a page remembers in the history of this window and nowhere else: it survives back, forward and
 * a change of language, and is not in the address. Replacing keeps one step back.
 */
export function useRemembered<Value>(
  name: string,
): [Value | undefined, (value: Value | undefined, isReplacing?: boolean) => void] {
  const navigate = useNavigate();
  const state = useRouterState({ select: ({ location }) => location.state }) as object;
  const value = (state as Record<string, Value | undefined>)[name];
  const remember = (next: Value | undefined, replace = false) => {
    const change = (former: object) => ({ ...former, [name]: next });
    void navigate({ to: '.', search: true, state: change, replace, resetScroll: false } as never);
  };
  return [value, remember];
}
