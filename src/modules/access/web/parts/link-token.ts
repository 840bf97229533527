import { useState } from 'react';

const KEPT = 'link-token';

/**
 * The token of the link that led here. It leaves the address at once, so that it stays in no history and on no screen,
 * and lives on in this tab for as long as the page is open or changes its language.
 */
export function useLinkToken(): { token: string | undefined; forget: () => void } {
  const [token, setToken] = useState(() => {
    const given = location.hash.slice(1);
    if (/^[\w-]{43}$/.test(given)) {
      sessionStorage.setItem(KEPT, given);
      history.replaceState(history.state, '', location.pathname + location.search);
    }
    return sessionStorage.getItem(KEPT) ?? undefined;
  });
  const forget = () => {
    sessionStorage.removeItem(KEPT);
    setToken(undefined);
  };
  return { token, forget };
}
