const BEAT_MS = 20;
/** Shorter delays are those of any busy program. */
const LONG_MS = 200;

let stood = 0;
let last = performance.now();

setInterval(() => {
  const now = performance.now();
  const late = now - last - BEAT_MS;
  if (late > LONG_MS) stood += late;
  last = now;
}, BEAT_MS).unref();

/** Milliseconds for which the fuzzer itself stood still until now, making a body that is too large: no answer took them. */
export const stoodStill = (): number => stood;
