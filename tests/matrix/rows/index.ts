import type { Row } from '../row.ts';
import { accessRows } from './access.ts';
import { casePlanRows } from './cases-plan.ts';
import { agreementRows } from './cases-agreement.ts';
import { landingRows } from './cases-landing.ts';
import { caseRows } from './cases.ts';
import { ledgerRows } from './ledger.ts';
import { disseminationRows } from './dissemination.ts';
import { exchangeRows } from './exchange.ts';
import { documentRows } from './documents.ts';
import { opportunityRows } from './opportunities.ts';
import { paperRows } from './papers.ts';
import { partiesRows } from './parties.ts';
import { publicRows } from './public.ts';
import { registerRows } from './register.ts';

/** The whole matrix. An endpoint without a row here fails the build. */
export const rows: readonly Row[] = [
  ...publicRows,
  ...opportunityRows,
  ...accessRows,
  ...partiesRows,
  ...caseRows,
  ...agreementRows,
  ...landingRows,
  ...ledgerRows,
  ...registerRows,
  ...exchangeRows,
  ...disseminationRows,
  ...casePlanRows,
  ...documentRows,
  ...paperRows,
];
