import type { InterestVerb } from '#contracts/cases';
import { listFellowAdvisers } from '#modules/access';
import { type OfRequest, type Served, servedWith, type WithoutDatabase } from '#platform/http';
import { agreementRoutes } from './agreement-routes.ts';
import * as contract from './contract.ts';
import { agreeToNames } from './actions/channel/agree-to-names.ts';
import { moveCase } from './actions/channel/move-case.ts';
import { openCase } from './actions/channel/open-case.ts';
import { readBoard } from './actions/channel/read-board.ts';
import { readCase, readCases } from './actions/channel/read-cases.ts';
import { seatAdviser } from './actions/channel/seat-adviser.ts';
import { trackCase } from './actions/channel/track-case.ts';
import { demandDesk } from './actions/demand-desk.ts';
import type { AskingDeps, CasesDeps } from './actions/deps.ts';
import type { LandingDeps } from './actions/landing/deps.ts';
import type { PlanningDeps } from './actions/plan/deps.ts';
import { expressInterest } from './actions/interests/express-interest.ts';
import { type InterestWish, moveInterest } from './actions/interests/move-interest.ts';
import { readInterest, readInterests } from './actions/interests/read-interests.ts';
import { rewriteInterest } from './actions/interests/rewrite-interest.ts';
import { readMessages } from './actions/messages/read-messages.ts';
import { shareMessage } from './actions/messages/share-message.ts';
import { writeMessage } from './actions/messages/write-message.ts';
import { readTimeline } from './actions/timeline/read-timeline.ts';
import type { Happenings } from './store/timeline/read-happenings.ts';
import { landingRoutes } from './landing-routes.ts';
import { planRoutes } from './plan-routes.ts';
import { countDeclines } from './store/interests.ts';
import { tableRoutes } from './table-routes.ts';
import { taskRoutes } from './task-routes.ts';

type Deps = WithoutDatabase<CasesDeps>;
type Asking = AskingDeps & OfRequest<CasesDeps['db']>;

type TellingDeps = PlanningDeps & {
  /** What other modules tell of a case. */
  readonly happenings: readonly Happenings[];
};

type AllDeps = WithoutDatabase<TellingDeps & Pick<LandingDeps, 'landingPack'>>;

export const casesRoutes = (deps: AllDeps): Served[] => [
  ...interestRoutes(deps),
  ...channelRoutes(deps),
  ...messageRoutes(deps),
  ...timelineRoutes(deps),
  ...agreementRoutes(deps),
  ...landingRoutes(deps),
  ...planRoutes(deps),
  ...taskRoutes(deps),
  ...tableRoutes(deps),
];

function interestRoutes(deps: Deps): Served[] {
  const serve = servedWith<CasesDeps>(deps);
  const take =
    (verb: InterestVerb) =>
    ({ id, ...wish }: Omit<InterestWish, 'verb'> & { id: string }, deps: Asking) =>
      moveInterest(deps, id, { ...wish, verb });
  return [
    serve(contract.expressInterest, async (asked, deps) => ({ id: await expressInterest(deps, asked) })),
    serve(contract.listInterests, (asked, deps) => readInterests(deps, asked)),
    serve(contract.getInterest, (asked, deps) => readInterest(deps, asked)),
    serve(contract.rewriteInterest, async (asked, deps) => ({ version: await rewriteInterest(deps, asked) })),
    serve(contract.handInInterest, take('hand-in')),
    serve(contract.returnInterest, take('return')),
    serve(contract.passOnInterest, take('pass-on')),
    serve(contract.putInterestToOwner, take('put-to-owner')),
    serve(contract.acceptInterest, take('accept')),
    serve(contract.declineInterest, take('decline')),
    serve(contract.reopenInterest, take('reopen')),
    serve(contract.withdrawInterest, take('withdraw')),
    serve(contract.countDeclines, async (_, { db, caller }) => {
      demandDesk(caller);
      return { rows: await countDeclines(db, caller.side!) };
    }),
  ];
}

function channelRoutes(deps: Deps): Served[] {
  const serve = servedWith<CasesDeps>(deps);
  return [
    serve(contract.openCase, async (asked, deps) => ({ id: await openCase(deps, asked) })),
    serve(contract.listCases, (asked, deps) => readCases(deps, asked)),
    serve(contract.getCase, (asked, deps) => readCase(deps, asked)),
    serve(contract.handOver, ({ id, ...move }, deps) => moveCase(deps, id, { ...move, verb: 'hand-over' })),
    serve(contract.advanceCase, ({ id, ...move }, deps) => moveCase(deps, id, move)),
    serve(contract.closeCase, ({ id, ...move }, deps) => moveCase(deps, id, { ...move, verb: 'close' })),
    serve(contract.reopenCase, ({ id, ...move }, deps) => moveCase(deps, id, { ...move, verb: 'reopen' })),
    serve(contract.agreeToNames, async ({ id }, deps) => ({ isDisclosed: await agreeToNames(deps, id) })),
    serve(contract.seatAdviser, async ({ id, adviserId }, deps) => {
      await seatAdviser(deps, id, adviserId);
      return {};
    }),
    serve(contract.listPossibleAdvisers, async (_, { db, caller }) => {
      demandDesk(caller);
      return { rows: await listFellowAdvisers(db) };
    }),
    serve(contract.readBoard, ({ months }, deps) => {
      demandDesk(deps.caller);
      return readBoard(deps, months);
    }),
    serve(contract.trackCase, ({ code }, deps) => trackCase(deps, code)),
  ];
}

function messageRoutes(deps: Deps): Served[] {
  const serve = servedWith<CasesDeps>(deps);
  return [
    serve(contract.listMessages, (asked, deps) => readMessages(deps, asked)),
    serve(contract.writeMessage, ({ id, ...written }, deps) => writeMessage(deps, id, written)),
    serve(contract.shareMessage, (asked, deps) => shareMessage(deps, asked)),
  ];
}

function timelineRoutes(deps: WithoutDatabase<TellingDeps>): Served[] {
  const serve = servedWith<TellingDeps>(deps);
  return [serve(contract.readTimeline, (asked, deps) => readTimeline(deps, asked))];
}
