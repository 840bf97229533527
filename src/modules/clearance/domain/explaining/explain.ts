import type { Language } from '#platform/languages';
import type { Rulebook } from '../rules/catalogue.ts';
import type { Answer } from '../rules/condition.ts';
import { carriers, type TestDerivation } from '../judging/derive.ts';
import type { Judgement, Stop, Verdict } from '../judging/judge-case.ts';
import type { Comparison, Phrases } from './phrase-forms.ts';
import { phrases } from './phrases.ts';
import { whatWouldChange } from './what-would-change.ts';

/** Why a procedure is in the plan or not, in the words of one language. */
interface Explanation {
  readonly name: string;
  readonly headline: string;
  readonly reasons: readonly string[];
  /** What would change it, one answer each. */
  readonly changes: readonly string[];
  readonly articles: readonly string[];
  readonly caution: string;
  readonly confidence: string;
  readonly unverified: readonly string[];
}

interface Speaking {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly say: Phrases;
}

const speaking = (rulebook: Rulebook, language: Language): Speaking => ({
  rulebook,
  language,
  say: phrases[language],
});

/** Explains one line of a judgement. */
export function explain(
  rulebook: Rulebook,
  judgement: Judgement,
  { verdict, language }: { readonly verdict: Verdict; readonly language: Language },
): Explanation {
  const speak = speaking(rulebook, language);
  const { procedure } = verdict;
  const changes = verdict.time === 'in-force' ? whatWouldChange(rulebook, judgement, verdict) : [];
  return {
    name: procedure.name[language],
    headline: headlineOf(speak.say, verdict),
    reasons: reasonsOf(speak, verdict),
    changes: changes.map(({ fact, answer, state }) =>
      speak.say.wouldChange(questionOf(speak, fact), answerText(speak, fact, answer), state),
    ),
    articles: procedure.laws.map(({ act, article }) => `${act}, ${article}`),
    caution: speak.say.caution(procedure.reviewed, authorityOf(speak, procedure.authority)),
    confidence: speak.say.confidence[procedure.confidence],
    unverified: procedure.unverified,
  };
}

/** Explains why a case or a route is stopped, or may be. */
export function explainStop(rulebook: Rulebook, { block, derivation }: Stop, language: Language): string[] {
  const speak = speaking(rulebook, language);
  return [block.effect[language], ...carriers(derivation).map((test) => sentenceOf(speak, test))];
}

function headlineOf(say: Phrases, { state }: Verdict): string {
  if (state === 'required') return say.required;
  return state === 'undetermined' ? say.undetermined : say.notRequired;
}

function reasonsOf(speak: Speaking, { procedure, derivation, time }: Verdict): string[] {
  const { say } = speak;
  if (time === 'not-yet') return [say.notYet(procedure.from)];
  if (time === 'ended') return [say.ended(procedure.until!)];
  const reasons = carriers(derivation).map((test) => sentenceOf(speak, test));
  if (time === 'ran-out' && derivation.truth !== 'no')
    reasons.push(say.ranOut(procedure.until!, authorityOf(speak, procedure.authority)));
  return reasons.length > 0 ? [...new Set(reasons)] : [say.always];
}

function sentenceOf(speak: Speaking, { test, found, limit }: TestDerivation): string {
  const question = questionOf(speak, test.fact);
  if (found === null) return speak.say.open(question);
  const answered = speak.say.answered(question, answerText(speak, test.fact, found));
  const figure = limit ? limit.value : test.wanted[0];
  if (!isComparison(test.operator)) return answered;
  const unit = unitText(speak, test.fact);
  const held = speak.say.limit(test.operator, `${String(figure)}${unit}`);
  const named = test.parameter ? ` [${test.parameter}]` : '';
  return `${answered} (${held}${named}${limit?.isExpected ? `, ${speak.say.expected}` : ''})`;
}

const isComparison = (operator: string): operator is Comparison =>
  operator === 'at-least' || operator === 'at-most' || operator === 'over' || operator === 'under';

const questionOf = ({ rulebook, language }: Speaking, fact: string) =>
  rulebook.fact.get(fact)?.question[language] ?? fact;

const authorityOf = ({ rulebook, language }: Speaking, id: string) =>
  rulebook.authorities.find((authority) => authority.id === id)?.name[language] ?? id;

const unitText = ({ rulebook }: Speaking, fact: string) => {
  const unit = rulebook.fact.get(fact)?.unit;
  return unit === undefined ? '' : ` ${unit}`;
};

/** An answer in the words of the vocabulary. */
function answerText(speak: Speaking, fact: string, answer: Answer): string {
  const { rulebook, language, say } = speak;
  if (typeof answer === 'boolean') return answer ? say.yes : say.no;
  if (typeof answer === 'number') return `${answer}${unitText(speak, fact)}`;
  const words = typeof answer === 'object' ? answer : [answer];
  const named = words.map((word) => {
    const value = rulebook.fact.get(fact)?.values.find(({ id }) => id === word);
    return value?.name[language] ?? (word === 'none' ? say.nothing : word);
  });
  return named.length > 0 ? named.join(say.and) : say.nothing;
}
