// How the built centre is started, by everything that starts one: `npm start`, torture, fuzz, benches, and the tests with several nodes.
// The image and the units of systemd say the same in their own words; a test compares them (decision 38).

export const BUILT_CENTRE = 'dist/centre/command-line.js';

/**
 * Bounds in megabytes for the heap of the first thread: one half of its young generation, and what stays. Without them V8 takes from the
 * size of the machine that it need not tidy up before it holds gigabytes.
 */
export const CENTRE_FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=640'];

/** Threads of glibc share two places to take memory from; eight a core otherwise, each of which keeps what was once needed there. */
export const CENTRE_ENVIRONMENT = { MALLOC_ARENA_MAX: '2' };
