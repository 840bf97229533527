import type { Language } from '#platform/languages';
import type { Rulebook } from '../rules/catalogue.ts';
import type { Answer } from '../rules/condition.ts';
import type { InFour, Procedure } from '../rules/procedure.ts';
import { carriers, type TestDerivation } from '../judging/derive.ts';
import type { Judgement, State, Stop, Verdict } from '../judging/judge-case.ts';
import { answerInWords, isComparison, limitInWords, questionOf } from './answer-in-words.ts';
import { dayInWords, inEach } from './in-words.ts';
import { phrases } from './phrases.ts';
import { whatWouldChange } from './what-would-change.ts';

/** One sentence of a reason, with the fact it rests on and the dated figure it was held against. */
export interface Reason {
  readonly text: InFour;
  readonly fact?: string;
  readonly figure?: string;
}

/** Another answer that alone would give another result. */
interface ChangeTold {
  readonly fact: string;
  readonly answer: Answer;
  readonly becomes: State;
  readonly text: InFour;
}

/** Why a procedure is in the plan or not. */
interface Explanation {
  readonly headline: InFour;
  readonly reasons: readonly Reason[];
  readonly changes: readonly ChangeTold[];
  readonly caution: InFour;
}

/** Explains one line of a judgement. */
export function explain(rulebook: Rulebook, judgement: Judgement, verdict: Verdict): Explanation {
  const changes = verdict.time === 'in-force' ? whatWouldChange(rulebook, judgement, verdict) : [];
  return {
    headline: headlineOf(verdict.state),
    reasons: reasonsFor(rulebook, verdict),
    changes: changes.map(({ fact, answer, state }) => ({
      fact,
      answer,
      becomes: state,
      text: inEach((language) =>
        phrases[language].wouldChange(
          questionOf(rulebook, fact, language),
          answerInWords(rulebook, { fact, answer }, language),
          state,
        ),
      ),
    })),
    caution: cautionFor(rulebook, verdict.procedure),
  };
}

/** “Research, not legal advice”: for one procedure with its authority, for a whole plan without. */
export const cautionFor = (rulebook: Rulebook, procedure?: Procedure): InFour =>
  inEach((language) =>
    phrases[language].caution(
      dayInWords(procedure?.reviewed ?? rulebook.reviewed, language),
      procedure ? authorityOf(rulebook, procedure, language) : phrases[language].namedAuthorities,
    ),
  );

/** Explains why a case or a route is stopped, or may be. */
export const explainStop = (rulebook: Rulebook, { derivation }: Stop): Reason[] =>
  sentencesOf(rulebook, carriers(derivation));

const headlineOf = (state: State): InFour =>
  inEach((language) => {
    const say = phrases[language];
    if (state === 'required') return say.required;
    return state === 'undetermined' ? say.undetermined : say.notRequired;
  });

/** Why a procedure is there, open, or not there: one sentence for each fact that carries the verdict. */
export function reasonsFor(rulebook: Rulebook, { procedure, derivation, time }: Verdict): Reason[] {
  const { from, until = '' } = procedure;
  const told = (write: (language: Language) => string): Reason => ({ text: inEach(write) });
  if (time === 'not-yet') return [told((language) => phrases[language].notYet(dayInWords(from, language)))];
  if (time === 'ended') return [told((language) => phrases[language].ended(dayInWords(until, language)))];
  const reasons = sentencesOf(rulebook, carriers(derivation));
  if (time === 'ran-out' && derivation.truth !== 'no')
    reasons.push(
      told((language) =>
        phrases[language].ranOut(dayInWords(until, language), authorityOf(rulebook, procedure, language)),
      ),
    );
  return reasons.length > 0 ? reasons : [told((language) => phrases[language].always)];
}

/** The same test in two branches of a condition is one sentence. */
function sentencesOf(rulebook: Rulebook, tests: readonly TestDerivation[]): Reason[] {
  const told = new Map<string, Reason>();
  for (const test of tests) {
    const text = inEach((language) => sentenceOf(rulebook, test, language));
    if (!told.has(text.en))
      told.set(text.en, {
        text,
        fact: test.test.fact,
        ...(test.test.parameter !== undefined && { figure: test.test.parameter }),
      });
  }
  return [...told.values()];
}

function sentenceOf(rulebook: Rulebook, { test, found, limit }: TestDerivation, language: Language): string {
  const say = phrases[language];
  const question = questionOf(rulebook, test.fact, language);
  if (found === null) return say.open(question);
  const answered = say.answered(
    question,
    answerInWords(rulebook, { fact: test.fact, answer: found }, language),
  );
  if (!isComparison(test.operator)) return answered;
  const compared = limitInWords(rulebook, { test, limit: limit?.value }, language);
  return say.limit(answered, limit?.isExpected ? `${compared}${say.also}${say.expected}` : compared);
}

const authorityOf = ({ authorities }: Rulebook, { authority: id }: Procedure, language: Language): string =>
  authorities.find((authority) => authority.id === id)?.name[language] ?? id;
