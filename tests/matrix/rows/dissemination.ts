import * as contract from '#contracts/dissemination';
import { forAll, type Row } from '../row.ts';

const unknown = { reference: 'agreement-999999' };

export const disseminationRows: readonly Row[] = [
  forAll(contract.followAddress, unknown),
  forAll(contract.recordAsJsonLd, unknown),
  forAll(contract.recordLinkset, unknown),
  forAll(contract.citeRecord, unknown),
  forAll(contract.recordAsBibTeX, unknown),
  forAll(contract.recordAsRis, unknown),
  forAll(contract.dumpAsJsonLines),
  forAll(contract.dumpAsCsv),
  forAll(contract.describeDumps),
  forAll(contract.readRobots),
  forAll(contract.readSitemap),
  forAll(contract.readSitemapPart, { part: 'pages' }),
  forAll(contract.recordAsDataCite, unknown),
  forAll(contract.grantAsCrossref, {
    ...unknown,
    name: 'Example Fund',
    email: 'deposits@example.org',
    ror: 'https://ror.org/01h0zpd94',
  }),
  forAll(contract.listFunders),
  forAll(contract.tableOfFunder, { key: 'nobody' }),
  forAll(contract.readCalendar),
  forAll(contract.catalogueAsJsonLd),
  forAll(contract.catalogueAsTurtle),
];
