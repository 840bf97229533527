import type { RecordContent } from '#contracts/register';
import type { PartiesTables } from '#modules/parties';
import type { RegisterTables } from '#modules/register';
import type { Database } from '#platform/database';
import type { CataloguedPlaces } from '../domain/catalogue/catalogue.ts';
import type { TypedLink } from '../domain/links/record-links.ts';

/** A record of which somebody asks where it is described. */
export type DescribedRecord = Pick<RecordContent, 'kind' | 'type'> & { readonly reference: string };

/** What the module needs from the house. */
export interface DisseminationDeps {
  readonly db: Database<RegisterTables & PartiesTables>;
  /** The centre's own address, without a slash at the end. */
  readonly origin: () => string;
  /** Where else a record is described, such as by the harvesting interface. */
  readonly elsewhere: (record: DescribedRecord) => readonly Omit<TypedLink, 'rel'>[];
  /** Pages that are about no single thing, without their language. */
  readonly pages: readonly string[];
  /** Where what the catalogue names is. */
  readonly catalogued: CataloguedPlaces;
  readonly now: () => Date;
}
