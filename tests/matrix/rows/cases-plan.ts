import * as contract from '#contracts/cases';
import type { Endpoint } from '#platform/contract';
import { partsIn } from '../../../src/modules/cases/domain/permissions/case.ts';
import { codeOf, compartments, entering, makePlan, makeTask, TASK } from '../case-tasks.ts';
import { caseLives, makeCase } from '../cases.ts';
import { type Attempt, forAll, forSignedIn, type Row } from '../row.ts';
import { aboutCases } from './cases.ts';

const written = { title: 'Ask the authority', language: 'en' } as const;
const ownerIn = (compartment: string) => ({ side: compartment === 'cn' ? 'cn' : 'be', part: 'client' });

/** A task in each compartment of a case, for those who may enter it. */
const aboutTasks = (endpoint: Endpoint, inputOf: (compartment: string) => Attempt['input']): Row => ({
  endpoint,
  attempts: async ({ owner, people }, { caller }) => {
    const one = await makeCase(owner, people, caseLives[0]!);
    const parts = partsIn(caller, one.concerned);
    const attempts: Attempt[] = [];
    for (const compartment of compartments) {
      const isPermitted = entering[compartment](parts);
      attempts.push({
        about: `task in ${compartment}`,
        input: {
          id: one.id,
          taskId: await makeTask(owner, people, [one, compartment]),
          ...inputOf(compartment),
        },
        isPermitted,
        isConcealed: !isPermitted,
        secrets: isPermitted ? [] : [TASK],
      });
    }
    return attempts;
  },
});

const adding: Row = {
  endpoint: contract.addTask,
  attempts: async ({ owner, people }, { caller }) => {
    const one = await makeCase(owner, people, caseLives[0]!);
    const parts = partsIn(caller, one.concerned);
    return compartments.map((compartment) => ({
      about: `into ${compartment}`,
      input: {
        id: one.id,
        compartment: codeOf(compartment, people),
        ...written,
        owner: ownerIn(compartment),
      },
      isPermitted: entering[compartment](parts),
      isConcealed: parts.length === 0,
    }));
  },
};

const procedures: Row = {
  endpoint: contract.changeProcedureTask,
  attempts: async ({ owner, people }, { caller }) => {
    const one = await makeCase(owner, people, caseLives[0]!);
    await makePlan(owner, one);
    const isPermitted = partsIn(caller, one.concerned).length > 0;
    return [
      {
        about: 'procedure of a plan',
        input: {
          id: one.id,
          procedure: 'CN-TM',
          version: 1,
          owner: { side: 'cn', part: 'adviser' },
          filedOn: '2026-01-05',
        },
        isPermitted,
        isConcealed: !isPermitted,
      },
    ];
  },
};

export const casePlanRows: readonly Row[] = [
  aboutCases(contract.readPlan, 'see'),
  aboutCases(contract.answerFacts, 'answer-facts', () => ({ version: 0, answers: { brand_used: true } })),
  aboutCases(contract.listPlanVersions, 'see'),
  aboutCases(contract.listTasks, 'see'),
  aboutCases(contract.caseCalendar, 'see'),
  adding,
  aboutTasks(contract.changeTask, (compartment) => ({
    version: 1,
    ...written,
    owner: ownerIn(compartment),
  })),
  aboutTasks(contract.finishTask, () => ({ version: 1 })),
  // None of them is done: whoever sees it is told so.
  aboutTasks(contract.reopenTask, () => ({ version: 1 })),
  // None has a checklist: whoever sees it is told that it is another one by now.
  aboutTasks(contract.tickTask, () => ({ version: 1, place: 0, isDone: true })),
  aboutTasks(contract.shareTask, () => ({ into: 'shared' })),
  procedures,
  forSignedIn(contract.observedDurations),
  forSignedIn(contract.listMyTasks),
  forSignedIn(contract.listDue),
  forAll(contract.readCalendars),
  forSignedIn(contract.findReminders),
  forSignedIn(contract.setReminders, { rhythm: 'morning' }),
  forAll(contract.stopReminders, { key: 'A'.repeat(43) }),
  forSignedIn(contract.findFeed),
  forSignedIn(contract.renewFeed),
  forSignedIn(contract.removeFeed),
  forAll(contract.readFeed, { key: 'A'.repeat(43) }),
];
