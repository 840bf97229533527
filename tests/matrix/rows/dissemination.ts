import * as contract from '#contracts/dissemination';
import { forAll, type Row } from '../row.ts';

const unknown = { reference: 'agreement-999999' };

export const disseminationRows: readonly Row[] = [
  forAll(contract.followAddress, unknown),
  forAll(contract.recordAsJsonLd, unknown),
  forAll(contract.recordLinkset, unknown),
];
