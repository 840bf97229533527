import type { Question } from '#contracts/documents';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { compartmentClosed, questionUnknown } from '../domain/refusals.ts';
import { findQuestion, type HeldQuestion, insertQuestion, listQuestions } from '../store/questions.ts';
import { partFor } from '../store/rooms.ts';
import type { AskingDeps } from './deps.ts';
import { whoIsTold } from './who-is-told.ts';
import { enterDocument } from './enter-room.ts';
import { peopleOf } from './people-of.ts';

interface At {
  readonly caseId: string;
  readonly id: string;
}
interface Asked extends At {
  readonly text: string;
  readonly language: Language;
  readonly compartment?: string | undefined;
  readonly answers?: string | undefined;
}

export async function readQuestions(
  deps: AskingDeps,
  { caseId, id, ...page }: At & { limit: number; after?: string | undefined },
) {
  await enterDocument(deps, { caseId, id }, 'see');
  const found = await listQuestions(deps.db, { documentId: id, ...page });
  return { ...found, rows: await tell(deps, found.rows) };
}

/** Asks, or answers: an answer stands in the compartment of its question. */
export async function askAboutDocument(deps: AskingDeps, asked: Asked): Promise<Question> {
  const { caseId, id, text, language, answers } = asked;
  return inTransaction(deps.db, async (db) => {
    const { compartment, readers } = await placeOf({ ...deps, db }, asked);
    const written = await insertQuestion(db, {
      document_id: id,
      answers: answers ?? null,
      compartment,
      text,
      language,
      written_by: deps.caller.account!,
      written_as: await partFor(db, caseId, compartment),
    });
    const facts = { caseId, documentId: id, questionId: written.id, compartment, readers };
    await record(db, answers ? 'documents.question-answered' : 'documents.question-asked', facts);
    return (await tell({ ...deps, db }, [written]))[0]!;
  });
}

/** Where it is written: an answer beside its question, a question in the document's compartment or a narrower one. */
async function placeOf(deps: AskingDeps, { caseId, id, answers, ...asked }: Asked) {
  const { document, standing } = await enterDocument(deps, { caseId, id }, answers ? 'answer' : 'ask');
  const answered =
    answers === undefined ? undefined : await findQuestion(deps.db, { documentId: id, id: answers });
  if (answers !== undefined && !answered) throw questionUnknown(answers);
  const compartment = answered?.compartment ?? asked.compartment ?? document.compartment;
  const isNarrower = document.compartment === 'shared' || compartment.startsWith(document.compartment);
  if (!standing.compartments.includes(compartment) || !isNarrower) throw compartmentClosed(compartment);
  // After the last day of a document the other side asks no more, and is told of nothing.
  const readers = compartment === document.compartment ? whoIsTold(document) : compartment;
  return { compartment, readers };
}

async function tell(deps: AskingDeps, rows: readonly HeldQuestion[]): Promise<Question[]> {
  const personOf = await peopleOf(
    deps,
    rows.map(({ written_by }) => written_by),
  );
  return rows.map((row) => {
    const person = personOf(row.written_by);
    return {
      id: row.id,
      compartment: row.compartment,
      text: row.text,
      language: row.language,
      by: row.written_as,
      isMine: row.written_by === deps.caller.account,
      writtenAt: row.written_at.toISOString(),
      ...(row.answers !== null && { answers: row.answers }),
      ...(person && { person }),
    };
  });
}
