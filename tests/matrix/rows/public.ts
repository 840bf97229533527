import * as clearance from '#contracts/clearance';
import * as lexicon from '#contracts/lexicon';
import * as matching from '#contracts/matching';
import * as messages from '#contracts/messages';
import * as parties from '#contracts/parties';
import { type Endpoint, isEndpoint } from '#platform/contract';
import * as corridor from '../../../src/app/corridor-contract.ts';
import { forAll, type Row } from '../row.ts';

/** Sound values for what the paths and bodies of public endpoints ask for. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  id: '019320f0-0000-7000-8000-000000000000',
  reference: 'TO-CN-ENER-00001',
  text: 'We look for a heat exchanger of titanium.',
  q: 'heat',
};

/** All endpoints of modules that keep nothing from anybody. */
export const publicRows: readonly Row[] = [clearance, lexicon, matching, messages, parties, corridor]
  .flatMap((contract) => Object.values<unknown>(contract))
  .filter(isEndpoint)
  .filter(({ access }: Endpoint) => access === 'public')
  .map((endpoint) => forAll(endpoint, SAMPLES));
