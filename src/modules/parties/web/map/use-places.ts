import { organisationPoints } from '../../contract.ts';
import { inputFrom } from '#platform/contract';
import { useAddress, useEndpoint } from '#ui';
import { usePlaceNames } from '../places/use-place-names.ts';
import { townsOf } from './towns-of.ts';

/** The towns of a search under the reader's names, and every place there is behind them. Chosen places do not narrow it. */
export function usePlaces() {
  const nameOf = usePlaceNames();
  const { query } = useAddress();
  const { place: _chosen, ...asked } = inputFrom(organisationPoints, query);
  const found = useEndpoint(organisationPoints, asked, { keepsFormer: true }).answer;
  const all = useEndpoint(organisationPoints, {}, { isLasting: true }).answer;
  const points = found?.points ?? [];
  return {
    towns: townsOf(points, nameOf),
    everywhere: all?.points ?? points,
    withoutPlace: found?.withoutPlace ?? 0,
    isKnown: found !== undefined,
  };
}
