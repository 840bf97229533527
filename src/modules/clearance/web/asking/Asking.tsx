import { useState } from 'react';
import type { Fact, PlanDescription } from '../../contract.ts';
import type { Answer } from '../../domain/rules/condition.ts';
import type { CaseInHand } from '../case/use-case.ts';
import { AllQuestions, type Vocabulary } from './AllQuestions.tsx';
import { Answered } from './Answered.tsx';
import { NothingToAsk } from './NothingToAsk.tsx';
import { QuestionCard } from './QuestionCard.tsx';

interface Props {
  vocabulary: Vocabulary;
  plan: PlanDescription;
  inHand: CaseInHand;
}

/** The next question, or the one that the reader turned to; what was answered; and all the others. */
export function Asking({ vocabulary, plan, inHand }: Props) {
  const [turnedTo, setTurnedTo] = useState<string>();
  const [hasAnswered, setAnswered] = useState(false);
  const [next] = plan.questions;
  const fact = vocabulary.facts.find(({ id }) => id === (turnedTo ?? next?.id));
  const turn = (id: string | undefined) => {
    setAnswered(true);
    setTurnedTo(id);
  };
  const answer = (fact: Fact) => (given: Answer | null | undefined) => {
    setAnswered(true);
    setTurnedTo(undefined);
    inHand.answer(fact.id, given);
  };
  return (
    <>
      {fact ? (
        <QuestionCard
          fact={fact}
          because={because(fact, { turnedTo, inHand })}
          weight={[...plan.questions, ...plan.setAside].find(({ id }) => id === fact.id)}
          current={inHand.facts[fact.id]}
          plan={plan}
          takesFocus={hasAnswered}
          onAnswer={answer(fact)}
          onLeave={turnedTo === undefined ? undefined : () => turn(undefined)}
        />
      ) : (
        <NothingToAsk plan={plan} takesFocus={hasAnswered} onAsk={turn} />
      )}
      <Answered vocabulary={vocabulary} inHand={inHand} onChange={turn} />
      <AllQuestions vocabulary={vocabulary} plan={plan} facts={inHand.facts} onAsk={turn} />
    </>
  );
}

function because(fact: Fact, { turnedTo, inHand }: { turnedTo: string | undefined; inHand: CaseInHand }) {
  if (inHand.facts[fact.id] !== undefined) return 'change';
  return turnedTo === undefined ? 'next' : 'chosen';
}
