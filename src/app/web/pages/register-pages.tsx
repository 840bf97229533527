import { lazyRouteComponent } from '@tanstack/react-router';
import { disseminationParts } from '#web/dissemination';
import { registerEditing, registerPages } from '#web/register';
import { forPart, page } from '../page.ts';

/** What the public reads of the register, and what those who keep it write. */
export const registerPart = [
  page('/open-data', lazyRouteComponent(disseminationParts.formats, 'FormatsPage')),
  page('/register', lazyRouteComponent(registerPages.list, 'RegisterPage')),
  page(
    '/register/$reference',
    forPart('reference', async () => {
      const [{ RecordPage }, { SuggestChange }, { SessionLink }, { CiteRecord }] = await Promise.all([
        registerPages.record(),
        registerEditing.suggest(),
        registerPages.sessionLink(),
        disseminationParts.cite(),
      ]);
      const editing = (record: Parameters<typeof SuggestChange>[0]['record']) => (
        <>
          <SessionLink record={record} />
          <SuggestChange record={record} />
        </>
      );
      const use = ({ line }: Parameters<typeof SuggestChange>[0]['record']) => (
        <CiteRecord reference={line.reference} />
      );
      return (reference) => <RecordPage reference={reference} editing={editing} use={use} />;
    }),
  ),
  page('/register/report', lazyRouteComponent(registerPages.reports, 'ReportsPage')),
  page(
    '/register/sessions/$reference',
    forPart('reference', async () => {
      const { SessionPage } = await registerPages.session();
      return (reference) => <SessionPage reference={reference} />;
    }),
  ),
  page(
    '/register/new',
    lazyRouteComponent(async () => {
      const { EditingPage } = await registerEditing.edit();
      return { New: () => <EditingPage key="new" /> };
    }, 'New'),
  ),
  page('/register/proposals', lazyRouteComponent(registerEditing.proposals, 'RecordProposalsPage')),
  page(
    '/register/$reference/edit',
    forPart('reference', async () => {
      const { EditingPage } = await registerEditing.edit();
      return (reference) => <EditingPage key={reference} reference={reference} />;
    }),
  ),
  page(
    '/register/$reference/revisions',
    forPart('reference', async () => {
      const { RevisionsPage } = await registerEditing.revisions();
      return (reference) => <RevisionsPage key={reference} reference={reference} />;
    }),
  ),
  page(
    '/register/$reference/merge',
    forPart('reference', async () => {
      const { MergePage } = await registerEditing.merge();
      return (reference) => <MergePage key={reference} reference={reference} />;
    }),
  ),
  page(
    '/register/$reference/lineage',
    forPart('reference', async () => {
      const { LineagePage } = await registerPages.lineage();
      return (reference) => <LineagePage key={reference} reference={reference} />;
    }),
  ),
  page('/register/statistics', lazyRouteComponent(registerPages.figures, 'FiguresPage')),
  page('/register/completeness', lazyRouteComponent(registerPages.completeness, 'CompletenessPage')),
  page('/register/map', lazyRouteComponent(registerPages.map, 'MapPage')),
  page(
    '/register/chain',
    lazyRouteComponent(async () => {
      const [{ ChainPage }, { NearRequests }] = await Promise.all([
        registerPages.chain(),
        import('#web/matching'),
      ]);
      const counterparts = (asked: Parameters<typeof NearRequests>[0]) => <NearRequests {...asked} />;
      return { Chain: () => <ChainPage counterparts={counterparts} /> };
    }, 'Chain'),
  ),
];
