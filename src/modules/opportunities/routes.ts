import {
  notOlderThan,
  type OfRequest,
  serve,
  type Served,
  servedWith,
  type WithoutDatabase,
} from '#platform/http';
import * as contract from './contract.ts';
import type { ActingDeps, OpportunitiesDeps } from './actions/deps.ts';
import { type AskedVerb, moveOpportunity } from './actions/life/move-opportunity.ts';
import { commentOnOpportunity } from './actions/reviewing/comment-on-opportunity.ts';
import { openDraft } from './actions/reviewing/open-draft.ts';
import { openReview } from './actions/reviewing/open-review.ts';
import { readMine } from './actions/reviewing/read-mine.ts';
import { readQueues } from './actions/reviewing/read-queues.ts';
import { settleComment } from './actions/reviewing/settle-comment.ts';
import { readOpportunity } from './actions/read-opportunity.ts';
import { changeSearch } from './actions/searches/change-search.ts';
import { removeSearch } from './actions/searches/remove-search.ts';
import { saveSearch } from './actions/searches/save-search.ts';
import { stopSearch } from './actions/searches/stop-search.ts';
import { changeOpportunity } from './actions/writing/change-opportunity.ts';
import { createOpportunity } from './actions/writing/create-opportunity.ts';
import { judgeListing } from './actions/writing/judge-listing.ts';
import { removeOpportunity } from './actions/writing/remove-opportunity.ts';
import { takeWritten } from './actions/writing/take-written.ts';
import { guideFor } from './domain/quality/guide-for.ts';
import { type CountOpen, listPublished } from './store/reading/list.ts';
import { listSearches } from './store/searches/saved-searches.ts';

export type { CountOpen };

type Deps = WithoutDatabase<OpportunitiesDeps> & { readonly countOpen?: CountOpen };
type Asking = ActingDeps & OfRequest<OpportunitiesDeps['db']>;

export const opportunitiesRoutes = (deps: Deps): Served[] => [
  serve(contract.readWritingGuide, ({ reader }) => guideFor(deps.quality, reader)),
  ...publicRoutes(deps),
  ...writingRoutes(deps),
  ...stepRoutes(deps),
  ...deskRoutes(deps),
  ...searchRoutes(deps),
];

function publicRoutes(deps: Deps): Served[] {
  const serve = servedWith<OpportunitiesDeps>(deps);
  return [
    ...notOlderThan(
      5,
      serve(contract.listOpportunities, (asked, { db }) => listPublished(db, asked, deps.countOpen)),
    ),
    serve(contract.getOpportunity, (asked, deps) => readOpportunity(deps, asked)),
  ];
}

function writingRoutes(deps: Deps): Served[] {
  const serve = servedWith<OpportunitiesDeps>(deps);
  return [
    serve(contract.createOpportunity, async ({ listing }, deps) =>
      createOpportunity(deps, await takeWritten(deps, listing)),
    ),
    serve(contract.changeOpportunity, async ({ reference, listing, ...change }, deps) => {
      const { ownerId: _, side: _s, ...parts } = await takeWritten(deps, listing);
      const { version, stale } = await changeOpportunity(deps, reference, { parts, ...change });
      return { version, stale: [...stale] };
    }),
    serve(contract.judgeListing, async ({ listing, reader }, deps) =>
      judgeListing(deps, await takeWritten(deps, listing), { reader }),
    ),
    serve(contract.removeOpportunity, async ({ reference }, deps) => {
      await removeOpportunity(deps, reference);
      return {};
    }),
  ];
}

function stepRoutes(deps: Deps): Served[] {
  const serve = servedWith<OpportunitiesDeps>(deps);
  const take =
    (verb: AskedVerb) =>
    ({ reference, ...wish }: { reference: string; version?: number | undefined }, deps: Asking) =>
      moveOpportunity(deps, reference, { ...wish, verb });
  return [
    serve(contract.submitOpportunity, take('submit')),
    serve(contract.recallOpportunity, take('recall')),
    serve(contract.approveOpportunity, take('approve')),
    serve(contract.returnOpportunity, take('return')),
    serve(contract.refuseOpportunity, take('refuse')),
    serve(contract.publishOpportunity, take('publish')),
    serve(contract.pauseOpportunity, take('pause')),
    serve(contract.resumeOpportunity, take('resume')),
    serve(contract.reviseOpportunity, take('revise')),
    serve(contract.renewOpportunity, take('renew')),
    serve(contract.withdrawOpportunity, take('withdraw')),
    serve(contract.fulfilOpportunity, take('fulfil')),
  ];
}

function deskRoutes(deps: Deps): Served[] {
  const serve = servedWith<OpportunitiesDeps>(deps);
  return [
    serve(contract.listMine, (asked, deps) => readMine(deps, asked)),
    serve(contract.listForReview, ({ reader }, deps) => readQueues(deps, reader)),
    serve(contract.openDraft, (asked, deps) => openDraft(deps, asked)),
    serve(contract.openReview, (asked, deps) => openReview(deps, asked)),
    serve(contract.commentOnOpportunity, ({ reference, ...said }, deps) =>
      commentOnOpportunity(deps, reference, said),
    ),
    serve(contract.settleComment, ({ reference, ...thread }, deps) => settleComment(deps, reference, thread)),
  ];
}

function searchRoutes(deps: Deps): Served[] {
  const serve = servedWith<OpportunitiesDeps>(deps);
  return [
    serve(contract.listSavedSearches, async (_, { db }) => ({ rows: await listSearches(db) })),
    serve(contract.saveSearch, async (search, deps) => ({ id: await saveSearch(deps, search) })),
    serve(contract.changeSavedSearch, async (change, deps) => {
      await changeSearch(deps, change);
      return {};
    }),
    serve(contract.removeSavedSearch, async ({ id }, deps) => {
      await removeSearch(deps, id);
      return {};
    }),
    serve(contract.stopSavedSearch, async ({ key }, deps) => ({ name: await stopSearch(deps, key) })),
  ];
}
