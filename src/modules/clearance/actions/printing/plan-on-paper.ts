import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { spaced } from '#platform/print';
import type { PlanDescription } from '../../contract.ts';
import { answerInWords } from '../../domain/explaining/answer-in-words.ts';
import { dayInWords } from '../../domain/explaining/in-words.ts';
import type { Rulebook } from '../../domain/rules/catalogue.ts';
import type { Answer, CaseFacts } from '../../domain/rules/condition.ts';
import { paperLists } from './paper-lists.ts';
import { procedureOnPaper } from './procedure-on-paper.ts';
import { timelineOnPaper } from './timeline-on-paper.ts';
import { paperWords } from './paper-words.ts';

export interface PaperAsked {
  readonly description: PlanDescription;
  readonly facts: CaseFacts;
  readonly reader: Language;
  readonly title: string | undefined;
  readonly printedOn: Day;
}

/** A plan as sentences of one language in the order of a paper; the template only lays them out. */
export function planOnPaper(rulebook: Rulebook, asked: PaperAsked): object {
  const { description, facts, reader, title, printedOn } = asked;
  const words = paperWords[reader];
  // What counts something is a function: its sentence is written here, and only the sentence travels.
  const labels = Object.fromEntries(Object.entries(words).filter(([, word]) => typeof word !== 'function'));
  const inState = (state: string) =>
    description.procedures
      .filter((procedure) => procedure.state === state)
      .map((procedure) => procedureOnPaper(procedure, reader));
  return spaced(reader, {
    language: reader,
    labels,
    title: title || words.untitled,
    about: aboutOf(description, { reader, printedOn }),
    caution: description.caution[reader],
    summary: words.summary({
      required: description.procedures.filter(({ state }) => state === 'required').length,
      open: description.procedures.filter(({ state }) => state === 'undetermined').length,
      notRequired: description.notRequired.length,
    }),
    facts: factsOnPaper(rulebook, asked),
    noes: words.noes(Object.values(facts).filter(saysNothing).length),
    blocked: description.blocked.map(stopOnPaper(reader)),
    possiblyBlocked: description.possiblyBlocked.map(stopOnPaper(reader)),
    required: inState('required'),
    open: inState('undetermined'),
    timeline: timelineOnPaper(description, reader),
    ...paperLists(description, reader),
  });
}

function aboutOf(
  { asOf, beginsOn, reviewed }: PlanDescription,
  { reader, printedOn }: { reader: Language; printedOn: Day },
) {
  const words = paperWords[reader];
  return [
    [words.lawOf, asOf],
    [words.begins, beginsOn],
    [words.reviewed, reviewed],
    [words.printed, printedOn],
  ].map(([label, day]) => ({ label, value: dayInWords(day!, reader) }));
}

const saysNothing = (answer: CaseFacts[string]): boolean =>
  answer !== undefined && answer !== null && isNothing(answer);

const isNothing = (answer: Answer): boolean =>
  answer === false ||
  answer === 0 ||
  answer === 'none' ||
  (typeof answer === 'object' && answer.length === 0);

/** What there is and what is said to be unknown, in the order of the vocabulary; the many “no” only as a number. */
function factsOnPaper(rulebook: Rulebook, { facts, reader }: PaperAsked) {
  return rulebook.facts.flatMap(({ id, question }) => {
    const answer = facts[id];
    if (answer === undefined || saysNothing(answer)) return [];
    const told =
      answer === null ? paperWords[reader].notKnown : answerInWords(rulebook, { fact: id, answer }, reader);
    return [{ question: question[reader], answer: told, isKnown: answer !== null }];
  });
}

const stopOnPaper =
  (reader: Language) =>
  ({ id, name, why }: PlanDescription['blocked'][number]) => ({
    id,
    effect: name[reader],
    why: why.map(({ text }) => text[reader]),
  });
