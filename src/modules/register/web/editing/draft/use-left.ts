import { useState } from 'react';

/** A click that takes somebody out of a field must reach its button before a fault moves the page. */
const CLICK_MS = 250;

/** Whether somebody has been in a field and left it: only then it says what is wrong. */
export function useLeft() {
  const [isLeft, setLeft] = useState(false);
  return { isLeft, onBlur: () => void setTimeout(() => setLeft(true), CLICK_MS) };
}
