import { somebodies } from '../../centre/people.ts';
import { NotDone } from '../line.ts';
import { type Hand, oneOf } from '../scene.ts';

/** Signs in, and sometimes out again; a session lasts or is over, whatever is killed. */
export const sessions: Hand =
  ({ line, ledger, random, mark }) =>
  async () => {
    const cookie = await line.signIn(oneOf(random, somebodies));
    const state = { isOver: false, isOpen: false };
    ledger.keep({
      act: 'sign in',
      says: mark('session'),
      look: async (again) => {
        if (state.isOpen) return undefined;
        const isIn = await isSignedIn(() =>
          again.send('GET', '/api/access/account', { cookie, daily: [401] }),
        );
        if (isIn === !state.isOver) return undefined;
        return isIn ? 'the session was ended and is open' : 'the session is gone';
      },
    });
    if (random() < 0.6) return;
    // Until the end is acknowledged nobody knows which of the two holds.
    state.isOpen = true;
    await line.send('DELETE', '/api/access/sessions/current', { cookie });
    Object.assign(state, { isOver: true, isOpen: false });
  };

async function isSignedIn(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (error instanceof NotDone && error.status === 401) return false;
    throw error;
  }
}
