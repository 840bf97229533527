import { lazyRouteComponent } from '@tanstack/react-router';
import { registerPages } from '#web/register';
import { forPart, page } from './page.ts';

/** What the register looks like from above: pictures and figures. */
export const registerPictures = [
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
