import { given, tell } from '../frame/child.ts';
import { heldBytes, processorSeconds, timed, type Times } from '../frame/figures.ts';
import { type EngineName, engines } from '../peers/engines.ts';
import { type SetName, sets } from '../peers/sets.ts';

export interface PeerOrder {
  readonly engine: EngineName;
  readonly set: SetName;
}

export interface PeerFigures {
  readonly texts: number;
  readonly questions: number;
  /** Mean reciprocal rank of the right text among the ten best. */
  readonly mrr: number;
  /** Taking in all texts, their words included; processor time. */
  readonly fillSeconds: number;
  /** What the filled engine holds, without the texts themselves and without what it held empty. */
  readonly bytes: number;
  readonly times: Times;
}

const { engine: name, set: setName } = given<PeerOrder>();
const { texts, questions } = await sets[setName]();
const engine = await engines[name]();
// The first questions and texts make everything ready that is made only once, such as tables for spellings.
engine.ask(questions[0]!);
const empty = heldBytes();
const start = processorSeconds();
await engine.fill(texts);
const fillSeconds = processorSeconds() - start;
const bytes = heldBytes() - empty;

const gains = questions.map((question) => {
  const place = engine.ask(question).indexOf(question.answer);
  return place < 0 ? 0 : 1 / (place + 1);
});
const times = timed(questions.slice(0, 1_000), (question) => void engine.ask(question));
tell({
  texts: texts.length,
  questions: questions.length,
  mrr: gains.reduce((sum, gain) => sum + gain, 0) / gains.length,
  fillSeconds,
  bytes,
  times,
} satisfies PeerFigures);
