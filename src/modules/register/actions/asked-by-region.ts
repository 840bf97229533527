import { regionOfPlace } from '../domain/region-of-place.ts';
import type { AskedRecords } from '../store/record-conditions.ts';
import type { RegisterDeps } from './deps.ts';

/** What is asked on the wire, with what the store needs to know of regions. */
export const askedByRegion = <Asked extends { readonly region?: readonly string[] | undefined }>(
  { corridor }: Pick<RegisterDeps, 'corridor'>,
  { region = [], ...asked }: Asked,
): Omit<Asked, 'region'> & Pick<AskedRecords, 'region'> => ({
  ...asked,
  region: { codes: region, of: regionOfPlace(corridor.divided) },
});
