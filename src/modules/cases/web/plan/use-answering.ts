import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerFacts, type CasePlan, type FactAnswer } from '#contracts/cases';
import { callEndpoint, useAct } from '#ui';
import { isOvertaken } from '../parts/overtaken.ts';

/** Answers a fact of the case and has everything read again; whoever was too late is told so. */
export function useAnswering(caseId: string, { version }: CasePlan) {
  const answers = useQueryClient();
  const act = useAct();
  const [wasOvertaken, setOvertaken] = useState(false);
  const answer = (fact: string, given: FactAnswer | null) =>
    act.run(async () => {
      try {
        await callEndpoint(answerFacts, { id: caseId, version, answers: { [fact]: given } });
        setOvertaken(false);
      } catch (error) {
        if (!isOvertaken(error)) throw error;
        setOvertaken(true);
      }
      await answers.invalidateQueries();
    });
  return { answer, isBusy: act.isBusy, error: act.error, wasOvertaken };
}
export type Answering = ReturnType<typeof useAnswering>;
