import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being put on paper: then everything that is folded away is drawn. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => globalThis.matchMedia?.('print').matches ?? false);
  useEffect(() => {
    const print = matchMedia('print');
    // The paper does not wait: what is to stand on it is drawn at once.
    const draw = () => flushSync(() => setPrinting(print.matches));
    print.addEventListener('change', draw);
    return () => print.removeEventListener('change', draw);
  }, []);
  return isPrinting;
}
