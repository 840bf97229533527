import { lazyRouteComponent } from '@tanstack/react-router';
import { forPart, page } from '../page.ts';

// No visitor's first page carries the names of all these files.
const reading = async () => (await import('#web/register')).registerPages;
const writing = async () => (await import('#web/register')).registerEditing;
const formats = async () => (await import('#web/dissemination')).disseminationParts;

/** What the public reads of the register, and what those who keep it write. */
export const registerPart = [
  page(
    '/open-data',
    lazyRouteComponent(async () => (await formats()).formats(), 'FormatsPage'),
  ),
  page(
    '/register',
    lazyRouteComponent(async () => (await reading()).list(), 'RegisterPage'),
  ),
  page(
    '/register/$reference',
    forPart('reference', async () => {
      const [{ RecordPage }, { SuggestChange }, { SessionLink }, { CiteRecord }] = await Promise.all([
        reading().then((parts) => parts.record()),
        writing().then((parts) => parts.suggest()),
        reading().then((parts) => parts.sessionLink()),
        formats().then((parts) => parts.cite()),
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
  page(
    '/register/report',
    lazyRouteComponent(async () => (await reading()).reports(), 'ReportsPage'),
  ),
  page(
    '/register/sessions/$reference',
    forPart('reference', async () => {
      const { SessionPage } = await (await reading()).session();
      return (reference) => <SessionPage reference={reference} />;
    }),
  ),
  page(
    '/register/new',
    lazyRouteComponent(async () => {
      const { EditingPage } = await (await writing()).edit();
      return { New: () => <EditingPage key="new" /> };
    }, 'New'),
  ),
  page(
    '/register/proposals',
    lazyRouteComponent(async () => (await writing()).proposals(), 'RecordProposalsPage'),
  ),
  page(
    '/register/$reference/edit',
    forPart('reference', async () => {
      const { EditingPage } = await (await writing()).edit();
      return (reference) => <EditingPage key={reference} reference={reference} />;
    }),
  ),
  page(
    '/register/$reference/revisions',
    forPart('reference', async () => {
      const { RevisionsPage } = await (await writing()).revisions();
      return (reference) => <RevisionsPage key={reference} reference={reference} />;
    }),
  ),
  page(
    '/register/$reference/merge',
    forPart('reference', async () => {
      const { MergePage } = await (await writing()).merge();
      return (reference) => <MergePage key={reference} reference={reference} />;
    }),
  ),
  page(
    '/register/$reference/lineage',
    forPart('reference', async () => {
      const { LineagePage } = await (await reading()).lineage();
      return (reference) => <LineagePage key={reference} reference={reference} />;
    }),
  ),
  page(
    '/register/statistics',
    lazyRouteComponent(async () => (await reading()).figures(), 'FiguresPage'),
  ),
  page(
    '/register/completeness',
    lazyRouteComponent(async () => (await reading()).completeness(), 'CompletenessPage'),
  ),
  page(
    '/register/map',
    lazyRouteComponent(async () => (await reading()).map(), 'MapPage'),
  ),
  page(
    '/register/chain',
    lazyRouteComponent(async () => {
      const [{ ChainPage }, { NearRequests }] = await Promise.all([
        reading().then((parts) => parts.chain()),
        import('#web/matching'),
      ]);
      const counterparts = (asked: Parameters<typeof NearRequests>[0]) => <NearRequests {...asked} />;
      return { Chain: () => <ChainPage counterparts={counterparts} /> };
    }, 'Chain'),
  ),
];
