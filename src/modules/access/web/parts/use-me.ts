import { useEndpoint } from '#ui';
import { whoAmI } from '../../contract.ts';

/** Who reads this page. */
export const useMe = () => useEndpoint(whoAmI, {});
