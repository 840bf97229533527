import type { Body } from '../line.ts';
import type { Hand } from '../scene.ts';

/** Changes what the centre says of an organisation; the last acknowledged words stand until others take their place. */
export const organisations: Hand = ({ line, ledger, mark }) => {
  const state = { website: '', isOpen: true };
  let isKept = false;
  const path = () => `/api/organisations/${line.people.organisation.be}/entry`;
  return async () => {
    const { version } = await line.ask('adviser-be', ['GET', path()]);
    const website = `https://${mark('site')}.example`;
    state.isOpen = true;
    const changed = await line.ask('adviser-be', ['PUT', path()], { version, change: { website } });
    Object.assign(state, { website, isOpen: false });
    ledger.keep({
      act: 'change an organisation',
      who: 'adviser-be',
      path: path(),
      says: `version ${String(changed['version'])}`,
      isSeenIn: (body) => Number(body['version']) >= Number(changed['version']),
    });
    if (isKept) return;
    isKept = true;
    ledger.keep({
      act: 'keep the last website',
      who: 'adviser-be',
      path: path(),
      says: 'the website acknowledged last',
      isSeenIn: ({ entry }) => state.isOpen || (entry as Body)['website'] === state.website,
    });
  };
};
