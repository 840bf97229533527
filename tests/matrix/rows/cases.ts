import * as contract from '#contracts/cases';
import type { Caller } from '#platform/caller';
import type { Endpoint } from '#platform/contract';
import { judgePermission } from '#platform/permissions';
import {
  type CaseAction,
  casePermissions,
  partsIn,
} from '../../../src/modules/cases/domain/permissions/case.ts';
import {
  type ConcernedInterest,
  type InterestAction,
  interestPermissions,
} from '../../../src/modules/cases/domain/permissions/interest.ts';
import { caseLives, interestWays, makeCase, type MadeCase, makeInterest } from '../cases.ts';
import { makeListing } from '../listings.ts';
import { organisations, type People } from '../personas.ts';
import { type Attempt, forAll, forSignedIn, type Row } from '../row.ts';

const mayInterest = (action: InterestAction, caller: Caller, concerned: ConcernedInterest): boolean =>
  judgePermission(interestPermissions[action], caller, concerned).is === 'permitted';
const mayCase = (action: CaseAction, caller: Caller, { concerned }: MadeCase): boolean =>
  judgePermission(casePermissions[action], caller, concerned).is === 'permitted';

/** Who is on either side, from those of the other one: nobody has agreed to be named. */
const unnamed = (people: People, parts: readonly string[]): readonly string[] => [
  ...(parts.some((part) => part.startsWith('cn/')) ? [] : [people.organisations.own, 'Matrix own Works']),
  ...(parts.some((part) => part.startsWith('be/'))
    ? []
    : [people.organisations.opposite, 'Matrix opposite Works']),
];

const sidesOf = (caller: Caller, { concerned }: { concerned: ConcernedInterest }): string[] => {
  const of = { state: 'opened', sides: ['cn', 'be'], parties: [] } as const;
  const parties = [
    { organisationId: concerned.ownerId!, side: 'cn' },
    { organisationId: concerned.interestedId!, side: 'be' },
  ];
  return partsIn(caller, { ...of, parties });
};

const aboutInterests = (endpoint: Endpoint, action: InterestAction, more: Attempt['input'] = {}): Row => ({
  endpoint,
  attempts: async ({ owner, people }, { caller }) => {
    const attempts: Attempt[] = [];
    for (const way of interestWays) {
      const one = await makeInterest(owner, people, way);
      attempts.push({
        about: `interest ${way.join(' → ')}`,
        input: { id: one.id, ...(endpoint.method !== 'GET' && { version: 1 }), ...more },
        isPermitted: mayInterest(action, caller, one.concerned),
        isConcealed: !mayInterest('see-interest', caller, one.concerned),
        secrets: unnamed(people, sidesOf(caller, one)),
      });
    }
    return attempts;
  },
});

type InputOf = (one: MadeCase, people: People) => Attempt['input'];

/** A case in each state of its life, and what the policy table says of the action then. */
export const aboutCases = (endpoint: Endpoint, action: CaseAction, inputOf: InputOf = () => ({})): Row => ({
  endpoint,
  attempts: async ({ owner, people }, { caller }) => {
    const attempts: Attempt[] = [];
    for (const life of caseLives) {
      const one = await makeCase(owner, people, life);
      attempts.push({
        about: `case ${life.state} with ${life.ball ? `${life.ball.side}/${life.ball.part}` : 'nobody'}`,
        input: { id: one.id, ...inputOf(one, people) },
        isPermitted: mayCase(action, caller, one),
        isConcealed: !mayCase('see', caller, one),
        secrets: unnamed(people, partsIn(caller, one.concerned)),
      });
    }
    return attempts;
  },
});

const words = { language: 'en', about: 'about', wish: 'wish' };

const expressing: Row = {
  endpoint: contract.expressInterest,
  attempts: async ({ owner, people }, { caller }) => {
    const listing = await makeListing(owner, people, { state: 'published', wasSubmitted: true });
    return organisations.map((name) => {
      const [organisationId, side] = [people.organisations[name], name === 'opposite' ? 'be' : 'cn'];
      const asIf = {
        state: 'with-own-adviser',
        otherSide: '',
        wentAcross: false,
        reachedOwner: false,
      } as const;
      return {
        about: `for ${name}`,
        input: { opportunity: listing.reference, organisationId, ...words },
        isPermitted: mayInterest('express', caller, { ...asIf, side, interestedId: organisationId }),
      };
    });
  },
};

const desk = (endpoint: Endpoint, action: 'open' | 'see-desk', input: Attempt['input'] = {}): Row => ({
  endpoint,
  attempts: async (_scene, { caller }) => [
    {
      about: 'the desk',
      input,
      isPermitted:
        judgePermission(casePermissions[action], caller, {
          state: 'opened',
          sides: ['cn', 'be'],
          parties: [],
        }).is === 'permitted',
    },
  ],
});

/** Writing into each compartment: for those who may enter it. */
const writing: Row = {
  endpoint: contract.writeMessage,
  attempts: async ({ owner, people }, { caller }) => {
    const one = await makeCase(owner, people, caseLives[0]!);
    const parts = partsIn(caller, one.concerned);
    const entering = {
      shared: parts.length > 0,
      cn: parts.some((part) => part.startsWith('cn/')),
      be: parts.some((part) => part.startsWith('be/')),
      [`be/${people.organisations.opposite}`]: parts.includes('be/client'),
    };
    return Object.entries(entering).map(([compartment, isPermitted]) => ({
      about: `into ${compartment.slice(0, 6)}`,
      input: { id: one.id, compartment, text: 'said', language: 'en' },
      isPermitted,
      isConcealed: parts.length === 0,
    }));
  },
};

/** Moving a message to all: for those who may read it. */
const sharing: Row = {
  endpoint: contract.shareMessage,
  attempts: async ({ owner, people }, { caller }) => {
    const one = await makeCase(owner, people, caseLives[0]!);
    const parts = partsIn(caller, one.concerned);
    const reading = {
      cn: parts.some((part) => part.startsWith('cn/')),
      be: parts.some((part) => part.startsWith('be/')),
      'be-organisation': parts.includes('be/client'),
    };
    return Object.entries(reading).map(([compartment, isPermitted]) => ({
      about: `out of ${compartment}`,
      input: { id: one.id, messageId: one.messages[compartment as 'cn'], into: 'shared' },
      isPermitted,
      isConcealed: !isPermitted,
      secrets: isPermitted ? [] : ['said in'],
    }));
  },
};

/** No row of the timeline is of a compartment that the reader may not enter. */
const timeline: Row = {
  endpoint: contract.readTimeline,
  attempts: async ({ owner, people }, { caller }) => {
    const one = await makeCase(owner, people, caseLives[0]!);
    const parts = partsIn(caller, one.concerned);
    const isOf = (side: string) => parts.some((part) => part.startsWith(side));
    return [
      {
        about: 'all that happened',
        input: { id: one.id },
        isPermitted: parts.length > 0,
        isConcealed: parts.length === 0,
        secrets: [
          ...(isOf('cn/') ? [] : ['"compartment":"cn', one.messages.cn]),
          ...(isOf('be/') ? [] : ['"compartment":"be', one.messages.be]),
          ...(parts.includes('be/client') ? [] : ['"compartment":"be/', one.messages['be-organisation']]),
        ],
      },
    ];
  },
};

const reading: Row = {
  endpoint: contract.listMessages,
  attempts: async ({ owner, people }, { caller }) => {
    const one = await makeCase(owner, people, caseLives[0]!);
    const parts = partsIn(caller, one.concerned);
    const isOf = (side: string) => parts.some((part) => part.startsWith(side));
    return [
      {
        about: 'all that was written',
        input: { id: one.id },
        isPermitted: parts.length > 0,
        isConcealed: parts.length === 0,
        secrets: [
          ...(isOf('cn/') ? [] : ['said in cn"']),
          ...(isOf('be/') ? [] : ['said in be"']),
          ...(parts.includes('be/client') ? [] : ['said in be/']),
        ],
      },
    ];
  },
};

const toBelgium = { side: 'be', part: 'adviser' };

export const caseRows: readonly Row[] = [
  expressing,
  forSignedIn(contract.listInterests),
  aboutInterests(contract.getInterest, 'see-interest'),
  aboutInterests(contract.rewriteInterest, 'rewrite', words),
  aboutInterests(contract.handInInterest, 'hand-in'),
  aboutInterests(contract.returnInterest, 'return'),
  aboutInterests(contract.passOnInterest, 'pass-on'),
  aboutInterests(contract.putInterestToOwner, 'put-to-owner'),
  aboutInterests(contract.acceptInterest, 'accept'),
  aboutInterests(contract.declineInterest, 'decline', { reason: 'too-early' }),
  aboutInterests(contract.reopenInterest, 'reopen'),
  aboutInterests(contract.withdrawInterest, 'withdraw'),
  desk(contract.countDeclines, 'see-desk'),
  desk(contract.openCase, 'open', {
    kind: 'technology-transfer',
    givingSide: 'cn',
    receivingSide: 'be',
    title: 'Made up',
    language: 'en',
    organisations: ['01900000-0000-7000-8000-000000000000'],
  }),
  forSignedIn(contract.listCases),
  aboutCases(contract.getCase, 'see'),
  aboutCases(contract.handOver, 'hand-over', () => ({ version: 1, to: toBelgium, note: 'Yours.' })),
  aboutCases(contract.advanceCase, 'advance', () => ({ version: 1, verb: 'negotiate' })),
  aboutCases(contract.closeCase, 'close', () => ({ version: 1, reason: 'other' })),
  aboutCases(contract.reopenCase, 'reopen', () => ({ version: 1, to: toBelgium, note: 'Again.' })),
  aboutCases(contract.agreeToNames, 'agree-to-names'),
  aboutCases(contract.seatAdviser, 'seat-adviser', (_, people) => ({
    adviserId: people.get('adviser of the side').account!,
  })),
  desk(contract.listPossibleAdvisers, 'see-desk'),
  desk(contract.exportBoard, 'see-desk'),
  forSignedIn(contract.exportCases),
  desk(contract.readBoard, 'see-desk'),
  reading,
  timeline,
  writing,
  sharing,
  forAll(contract.trackCase, { code: '0000-0000-0000' }),
];
