import type { Endpoint } from '#platform/contract';
import { lookAlikesOfOpportunity } from '#contracts/matching';
import * as contract from '#contracts/opportunities';
import { judgePermission } from '#platform/permissions';
import {
  type OpportunityAction,
  permissions,
} from '../../../src/modules/opportunities/domain/permissions/permissions.ts';
import { readableStates } from '../../../src/modules/opportunities/domain/life/life.ts';
import type { Concerned } from '../../../src/modules/opportunities/domain/permissions/grounds.ts';
import type { Caller } from '#platform/caller';
import { type Listing, lives, makeListing } from '../listings.ts';
import type { People } from '../personas.ts';
import { type Attempt, forAll, forSignedIn, type Row } from '../row.ts';

const may = (action: OpportunityAction, caller: Caller, concerned: Concerned): boolean =>
  judgePermission(permissions[action], caller, concerned).is === 'permitted';

const maySeeAnything = (caller: Caller, concerned: Concerned): boolean =>
  may('read', caller, concerned) ||
  may('read-unnamed', caller, concerned) ||
  readableStates.includes(concerned.state);

/** Who is behind the listing, in every form; for callers from whom that is kept. */
export const secretsOf = (people: People, caller: Caller, concerned: Concerned): readonly string[] =>
  may('read', caller, concerned)
    ? []
    : [people.organisations.own, 'Matrix own Works', people.get('writer').account!];

type InputOf = (listing: Listing, people: People) => Attempt['input'];

/** A listing in each state of its life, and what the policy table says of the action then. */
const aboutListings = (endpoint: Endpoint, inputOf: InputOf): Row => {
  const action = endpoint.access.replace('opportunities.', '') as OpportunityAction;
  return {
    endpoint,
    attempts: async ({ owner, people }, { caller }) => {
      const attempts: Attempt[] = [];
      for (const life of lives) {
        const listing = await makeListing(owner, people, life);
        const { concerned } = listing;
        attempts.push({
          about: `listing in ${life.state}${life.wasSubmitted ? '' : ', never handed in'}`,
          input: { reference: listing.reference, ...inputOf(listing, people) },
          isPermitted: may(action, caller, concerned),
          isConcealed: !maySeeAnything(caller, concerned),
          secrets: secretsOf(people, caller, concerned),
        });
      }
      return attempts;
    },
  };
};

const written = (people: People) => ({
  direction: 'offer',
  kind: 'technology',
  ownerId: people.organisations.own,
  isOwnerNamed: false,
  fields: ['energy'],
  keywords: {},
  texts: [
    { language: 'en', title: 'Heat exchanger', summary: 'Short.', description: 'Long.', isOriginal: true },
  ],
  stage: {},
  rights: { status: 'none' },
  partner: { types: [] },
  cooperation: [],
});

const creating: Row = {
  endpoint: contract.createOpportunity,
  attempts: async ({ people }, { caller }) => [
    {
      about: 'a listing of the own organisation',
      input: { listing: written(people) },
      isPermitted: may('create', caller, {
        state: 'draft',
        side: 'cn',
        ownerId: people.organisations.own,
        writers: [],
        wasSubmitted: false,
      }),
    },
  ],
};

const nothing: InputOf = () => ({});

/** The thread is the own side's: to a reviewer of the other side there is none. */
const aboutThreads = (row: Row): Row => ({
  ...row,
  attempts: async (scene, persona) =>
    (await row.attempts(scene, persona)).map((attempt) => ({ ...attempt, isMadeUp: true })),
});

/** Names no saved search; whose they are is tested beside the module. */
const nobodys = '018f0000-0000-7000-8000-000000000000';

export const opportunityRows: readonly Row[] = [
  forAll(contract.listOpportunities),
  forAll(contract.readWritingGuide),
  {
    endpoint: contract.getOpportunity,
    attempts: async ({ owner, people }, { caller }) => {
      const attempts: Attempt[] = [];
      for (const life of lives) {
        const { reference, concerned } = await makeListing(owner, people, life);
        attempts.push({
          about: `listing in ${life.state}`,
          input: { reference },
          isPermitted: true,
          isConcealed: !readableStates.includes(life.state),
          secrets: secretsOf(people, { roles: [], organisations: [] }, concerned),
        });
        void caller;
      }
      return attempts;
    },
  },
  creating,
  aboutListings(contract.changeOpportunity, (_listing, people) => ({ version: 1, listing: written(people) })),
  {
    endpoint: contract.judgeListing,
    attempts: async ({ people }, { caller }) => [
      { about: 'a text', input: { listing: written(people) }, isPermitted: caller.account !== undefined },
    ],
  },
  aboutListings(contract.submitOpportunity, nothing),
  aboutListings(contract.recallOpportunity, nothing),
  aboutListings(contract.approveOpportunity, nothing),
  aboutListings(contract.returnOpportunity, () => ({
    reason: contract.returnReasons[0],
    remark: 'Say more.',
  })),
  aboutListings(contract.refuseOpportunity, () => ({
    reason: contract.refuseReasons[0],
    remark: 'Not here.',
  })),
  aboutListings(contract.publishOpportunity, nothing),
  aboutListings(contract.pauseOpportunity, nothing),
  aboutListings(contract.resumeOpportunity, nothing),
  aboutListings(contract.reviseOpportunity, nothing),
  aboutListings(contract.renewOpportunity, () => ({
    validUntil: '2028-01-01',
    reason: contract.renewReasons[0],
  })),
  aboutListings(contract.withdrawOpportunity, () => ({ reason: contract.withdrawReasons[0] })),
  aboutListings(contract.fulfilOpportunity, () => ({ reason: contract.fulfilReasons[0] })),
  aboutListings(contract.removeOpportunity, nothing),
  aboutListings(contract.openDraft, nothing),
  aboutListings(contract.openReview, nothing),
  aboutListings(contract.commentOnOpportunity, () => ({ text: 'A question.' })),
  aboutThreads(
    aboutListings(contract.settleComment, ({ commentId }) => ({ id: commentId, isSettled: true })),
  ),
  forSignedIn(contract.listMine),
  forSignedIn(lookAlikesOfOpportunity, {
    reference: 'TO-CN-ENER-00001',
    text: 'We look for a heat exchanger of titanium.',
    language: 'en',
    direction: 'request',
  }),
  {
    endpoint: contract.listForReview,
    attempts: async (_scene, { caller }) => [
      {
        about: 'the queues',
        input: {},
        isPermitted: caller.roles.includes('adviser') && caller.side !== undefined,
      },
    ],
  },
  forSignedIn(contract.listSavedSearches),
  forSignedIn(contract.saveSearch, { name: 'Water', question: { q: 'water' }, rhythm: 'daily' }),
  forSignedIn(contract.changeSavedSearch, { id: nobodys, rhythm: 'never' }),
  forSignedIn(contract.removeSavedSearch, { id: nobodys }),
  forAll(contract.stopSavedSearch, { key: 'AAAA' }),
];
