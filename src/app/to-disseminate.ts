import * as exchangeContract from '#contracts/exchange';
import * as ledgerContract from '#contracts/ledger';
import * as partiesContract from '#contracts/parties';
import type { DescribedRecord, DisseminationDeps } from '#modules/dissemination';
import { entityNameOf, oaiIdentifier, type Repository } from '#modules/exchange';
import { addressOf } from '#platform/contract';

type OfTheHouse = Pick<DisseminationDeps, 'origin' | 'elsewhere' | 'pages' | 'catalogued'>;

/** What the register says of itself to other systems needs the centre's own address, and what else describes a record. */
export const toDisseminate = (origin: () => string, repository: Repository): OfTheHouse => ({
  origin,
  elsewhere: (record) => harvestedAt(origin(), repository, record),
  pages: publicPages,
  catalogued: {
    oai: exchangeContract.askRepository.path,
    openapi: '/api/openapi.json',
    organisations: addressOf(partiesContract.listOrganisations, {}),
    ledger: addressOf(ledgerContract.exportLedger, { reader: 'en', format: 'csv' }),
  },
});

/** What harvesters get of a record, in every format that can say it. */
function harvestedAt(origin: string, repository: Repository, { reference, kind, type }: DescribedRecord) {
  const { path } = exchangeContract.askRepository;
  const at = (prefix: string) =>
    `${origin}${path}?verb=GetRecord&metadataPrefix=${prefix}&identifier=${oaiIdentifier(repository, reference)}`;
  const isInCerif = entityNameOf({ kind, type, opensProgramme: false }) !== undefined;
  const simple = {
    href: at('oai_dc'),
    type: 'text/xml',
    profile: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  };
  const cerif = {
    href: at('oai_cerif_openaire_1_2'),
    type: 'text/xml',
    profile: 'https://www.openaire.eu/cerif-profile/1.2/',
  };
  return isInCerif ? [simple, cerif] : [simple];
}

const publicPages = [
  '/',
  '/register',
  '/register/statistics',
  '/register/completeness',
  '/register/map',
  '/register/chain',
  '/register/report',
  '/opportunities',
  '/organisations',
  '/ledger',
  '/clearance',
  '/clearance/procedures',
  '/words',
  '/understanding',
  '/about',
  '/open-data',
  '/api',
];
