import * as contract from '#contracts/exchange';
import { forAll, type Row } from '../row.ts';

export const exchangeRows: readonly Row[] = [
  forAll(contract.askRepository, { verb: 'ListRecords', metadataPrefix: 'oai_dc' }),
  forAll(contract.askRepositoryByForm, { verb: 'Identify' }),
];
