import { useState } from 'react';
import type { Fact, PlanDescription } from '../../contract.ts';
import type { Answer } from '../../domain/rules/condition.ts';
import { Folded, useTexts } from '#ui';
import type { CaseInHand } from '../case/use-case.ts';
import { Days } from '../plan/Days.tsx';
import { texts } from '../texts.ts';
import { AllQuestions, type Vocabulary } from './AllQuestions.tsx';
import { Answered } from './Answered.tsx';
import { NothingToAsk } from './NothingToAsk.tsx';
import { QuestionCard } from './QuestionCard.tsx';

interface Props {
  vocabulary: Vocabulary;
  plan: PlanDescription;
  inHand: CaseInHand;
}

/** The next question, or the one that the reader turned to; what was answered; all the others; and the days. */
export function Asking({ vocabulary, plan, inHand }: Props) {
  const t = useTexts(texts);
  const [turnedTo, setTurnedTo] = useState<string>();
  const [hasAnswered, setAnswered] = useState(false);
  const asked = turnedTo ?? firstOf(plan, inHand);
  const fact = vocabulary.facts.find(({ id }) => id === asked);
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
          facts={inHand.facts}
          plan={plan}
          takesFocus={hasAnswered}
          onAnswer={answer(fact)}
          onLeave={turnedTo === undefined ? undefined : () => turn(undefined)}
        />
      ) : (
        <NothingToAsk plan={plan} takesFocus={hasAnswered} onAsk={turn} />
      )}
      <Folded label={t('answersAndDays', { count: Object.keys(inHand.facts).length })} className="stack">
        <Answered vocabulary={vocabulary} inHand={inHand} onChange={turn} />
        <AllQuestions vocabulary={vocabulary} plan={plan} facts={inHand.facts} onAsk={turn} />
        <Days plan={plan} inHand={inHand} />
      </Folded>
    </>
  );
}

/** What it is about comes first, whatever settles most: nobody would know what the other questions speak of. */
const OPENING = 'kind';

function firstOf({ questions }: PlanDescription, { facts }: CaseInHand): string | undefined {
  const isNew = Object.keys(facts).length === 0 && questions.some(({ id }) => id === OPENING);
  return isNew ? OPENING : questions[0]?.id;
}

function because(fact: Fact, { turnedTo, inHand }: { turnedTo: string | undefined; inHand: CaseInHand }) {
  if (inHand.facts[fact.id] !== undefined) return 'change';
  if (turnedTo !== undefined) return 'chosen';
  return fact.id === OPENING ? 'opening' : 'next';
}
