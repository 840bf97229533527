import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { partsIn } from '../../src/modules/cases/domain/permissions/case.ts';
import { codeOf, type Compartment, compartments, entering } from './case-tasks.ts';
import { caseLives, makeCase } from './cases.ts';
import { makeDocument, type MadeDocument, makeTerms, makeUpload } from './documents.ts';
import { arrangePeople, type Persona, personaNames } from './personas.ts';

class Rollback extends Error {}

describe('rooms of cases under row-level security, asked directly by everybody', async () => {
  const database = await testDatabase<unknown>();
  const { owner, requests } = database;
  const people = await arrangePeople(database);
  const one = await makeCase(owner, people, caseLives[0]!);
  const documents = {} as Record<Compartment, MadeDocument>;
  for (const compartment of compartments)
    documents[compartment] = await makeDocument(owner, people, [one, compartment]);
  const upload = await makeUpload(owner, people, one);
  await makeTerms(owner, people, one);
  const partsOf = ({ caller }: Persona) => partsIn(caller, one.concerned);
  const isOf = (side: string) => (persona: Persona) =>
    partsOf(persona).some((part) => part.startsWith(`${side}/`));
  /** How many rows a statement reached, or none where it was refused; whatever it did is undone. */
  const reached = async ({ token }: Persona, statement: ReturnType<typeof sql>) => {
    let count = 0;
    await requests
      .inRequest({ token }, async ({ db }) => {
        const { rows, numAffectedRows } = await statement.execute(db);
        count = Number(numAffectedRows ?? rows.length);
        throw new Rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) count = 0;
      });
    return count > 0;
  };
  /** Everybody for whom it turned out otherwise than it should. */
  const wrongFor = async (
    statement: (persona: Persona) => ReturnType<typeof sql>,
    should: (persona: Persona) => boolean,
  ) => {
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      if ((await reached(persona, statement(persona))) !== should(persona)) wrong.push(name);
    }
    return wrong;
  };

  for (const compartment of compartments) {
    const { id, contentId } = documents[compartment];
    const enters = (persona: Persona) => entering[compartment](partsOf(persona));
    const statements = {
      document: sql`select * from documents.document where id = ${id}`,
      version: sql`select * from documents.version where document_id = ${id}`,
      reading: sql`select * from documents.reading where document_id = ${id}`,
      question: sql`select * from documents.question where document_id = ${id}`,
      content: sql`select id from files.content where id = ${contentId}`,
    };
    it(`shows what lies in ${compartment} to those who may enter it, and to nobody else`, async () => {
      const wrong: string[] = [];
      for (const [table, statement] of Object.entries(statements))
        wrong.push(...(await wrongFor(() => statement, enters)).map((name) => `${name}, ${table}`));

      assert.deepEqual(wrong, []);
    });

    it(`lets only the side that brought it retitle what lies in ${compartment}, and its advisers or the bringer delete it`, async () => {
      const side = compartment === 'cn' ? 'cn' : 'be';
      const retitled = await wrongFor(
        () => sql`update documents.document set title = 'Other' where id = ${id}`,
        (persona) => enters(persona) && isOf(side)(persona),
      );
      const removed = await wrongFor(
        () => sql`update files.content set state = 'deleted' where id = ${contentId}`,
        (persona) =>
          enters(persona) &&
          (partsOf(persona).includes(`${side}/adviser`) ||
            persona.caller.account === documents[compartment].broughtBy),
      );

      assert.deepEqual([retitled, removed], [[], []]);
    });

    it(`takes questions in ${compartment} from those who may enter it`, async () => {
      const wrong = await wrongFor(
        (
          persona,
        ) => sql`insert into documents.question (document_id, compartment, text, language, written_by, written_as)
          values (${id}, ${codeOf(compartment, people)}, 'Why?', 'en', ${persona.caller.account ?? null},
            ${partsOf(persona)[0] ?? 'cn/client'})`,
        enters,
      );

      assert.deepEqual(wrong, []);
    });
  }

  it('shows a file on its way to whoever sends it', async () => {
    const sends = ({ caller }: Persona) => caller.account === people.get('member of the other side').account;

    assert.deepEqual(
      [
        await wrongFor(() => sql`select * from documents.upload where content_id = ${upload}`, sends),
        await wrongFor(() => sql`select id from files.content where id = ${upload}`, sends),
        await wrongFor(() => sql`delete from documents.upload where content_id = ${upload}`, sends),
      ],
      [[], [], []],
    );
  });

  it('closes what a side shared to the other side until each reader has accepted its terms', async () => {
    const shared = await makeDocument(owner, people, [one, 'shared']);
    await sql`update documents.document set brought_as = 'cn/client', brought_by = ${people.get('writer').account}
      where id = ${shared.id}`.execute(owner);
    const content = sql`select id from files.content where id = ${shared.contentId}`;
    const accept = (name: 'adviser of the other side' | 'member of the other side', number: number) => {
      const { account, token } = people.get(name);
      return requests.inRequest({ token }, ({ db }) =>
        sql`insert into documents.acceptance (case_id, side, number, language, accepted_by, accepted_as)
          values (${one.id}, 'cn', ${number}, 'en', ${account}, ${partsOf(people.get(name))[0]})`.execute(db),
      );
    };

    assert.deepEqual(await wrongFor(() => content, isOf('cn')), []);
    await assert.rejects(accept('member of the other side', 2), /row-level security/);
    await accept('member of the other side', 1);
    assert.deepEqual(
      await wrongFor(
        () => content,
        (persona) => isOf('cn')(persona) || persona.name === 'member of the other side',
      ),
      [],
    );
    assert.deepEqual(
      await wrongFor(
        () => sql`select * from documents.set_terms(${one.id}, null) as done where done is not null`,
        (persona) => partsOf(persona).some((part) => part.endsWith('/adviser')),
      ),
      [],
    );
    const byOtherSide = people.get('adviser of the other side');
    await requests.inRequest({ token: byOtherSide.token }, ({ db }) =>
      sql`select documents.set_terms(${one.id}, null)`.execute(db),
    );
    assert.equal(await reached(byOtherSide, content), false);
  });
});
