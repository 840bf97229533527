import { useState } from 'react';
import type { Fact, PlanDescription } from '../../contract.ts';
import { Button, Field, Section, useFormats, useTexts } from '#ui';
import { AnswerForm } from '../asking/AnswerForm.tsx';
import type { Vocabulary } from '../asking/AllQuestions.tsx';
import { answerText } from '../parts/answer-text.ts';
import { useWords } from '../parts/use-words.ts';
import { texts } from '../texts.ts';
import { texts as ownTexts } from './texts.ts';
import { OtherDay } from './OtherDay.tsx';
import type { ComparisonInHand } from './use-comparison.ts';

interface Props {
  vocabulary: Vocabulary;
  inHand: ComparisonInHand;
  plan: PlanDescription | undefined;
}

/** What is different in the other plan: other answers, or the law of another day. */
export function Chooser({ vocabulary, inHand, plan }: Props) {
  const own = useTexts(ownTexts);
  const [chosen, setChosen] = useState('');
  const fact = vocabulary.facts.find(({ id }) => id === chosen);
  const differing = vocabulary.facts.filter(({ id }) => inHand.otherFacts[id] !== undefined);
  return (
    <Section title={own('whatDiffers')} className="chooser">
      {differing.length > 0 && (
        <ul className="differing">
          {differing.map((one) => (
            <DifferingLine key={one.id} fact={one} inHand={inHand} onChange={() => setChosen(one.id)} />
          ))}
        </ul>
      )}
      <div className="chooser-columns no-print">
        <div className="stack-s">
          <FactChoice vocabulary={vocabulary} inHand={inHand} chosen={chosen} onChoose={setChosen} />
          {fact && <OtherAnswer key={chosen} fact={fact} inHand={inHand} onDone={() => setChosen('')} />}
        </div>
        <OtherDay inHand={inHand} plan={plan} />
      </div>
    </Section>
  );
}

interface ChoiceProps extends Pick<Props, 'vocabulary' | 'inHand'> {
  chosen: string;
  onChoose: (fact: string) => void;
}

/** All questions, those first that this plan has answered. */
function FactChoice({ vocabulary, inHand, chosen, onChoose }: ChoiceProps) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const words = useWords();
  const answered = vocabulary.facts.filter(({ id }) => inHand.facts[id] !== undefined);
  const others = vocabulary.facts.filter((fact) => !answered.includes(fact));
  const options = (facts: readonly Fact[]) =>
    facts.map(({ id, question }) => (
      <option key={id} value={id}>
        {words(question)}
      </option>
    ));
  return (
    <Field label={own('otherAnswer')}>
      {(ids) => (
        <select {...ids} className="input" value={chosen} onChange={(event) => onChoose(event.target.value)}>
          <option value="">{own('chooseQuestion')}</option>
          {answered.length > 0 && <optgroup label={t('answered')}>{options(answered)}</optgroup>}
          <optgroup label={t('notAnswered')}>{options(others)}</optgroup>
        </select>
      )}
    </Field>
  );
}

interface FactProps {
  fact: Fact;
  inHand: ComparisonInHand;
}

function OtherAnswer({ fact, inHand, onDone }: FactProps & { onDone: () => void }) {
  const words = useWords();
  return (
    <div className="question">
      <h3>{words(fact.question)}</h3>
      <p className="meta">{words(fact.help)}</p>
      <AnswerForm
        fact={fact}
        current={inHand.otherFacts[fact.id] ?? inHand.facts[fact.id]}
        onAnswer={(answer) => {
          inHand.differ(fact.id, answer);
          onDone();
        }}
      />
    </div>
  );
}

/** `25 % instead of 30 %`. */
function DifferingLine({ fact, inHand, onChange }: FactProps & { onChange: () => void }) {
  const t = useTexts(texts);
  const own = useTexts(ownTexts);
  const formats = useFormats();
  const words = useWords();
  const text = (answer: ComparisonInHand['facts'][string]) =>
    answer === undefined ? own('notAnsweredYet') : answerText({ t, formats, words }, fact, answer);
  return (
    <li>
      <span>{words(fact.question)}</span>
      <b>{own('insteadOf', { other: text(inHand.otherFacts[fact.id]), one: text(inHand.facts[fact.id]) })}</b>
      <span className="row no-print">
        <Button look="quiet" onClick={onChange}>
          {t('change')}
        </Button>
        <Button look="quiet" onClick={() => inHand.differ(fact.id, undefined)}>
          {own('makeSame')}
        </Button>
      </span>
    </li>
  );
}
