import type { PublishedPart } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { agreementNotValidated } from '../../domain/agreement/refusals.ts';
import { keepPublication, listPublications } from '../../store/agreement/publications.ts';
import type { AskingDeps } from '../deps.ts';
import { agreementFor, type Asked, spokenFor } from './agreement-for.ts';

type Word = Asked & { readonly shows?: readonly PublishedPart[] | undefined };

/** Says for the own side what the register may tell of an agreement. Nothing is told before the other side says so too. */
export async function agreeToPublication(deps: AskingDeps, asked: Word): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const { held, agreement } = await agreementFor({ ...deps, db }, asked, 'publish-agreement');
    if (agreement.state !== 'validated') throw agreementNotValidated(agreement.id, agreement.state);
    const side = spokenFor(deps.caller, held);
    const isNew = (await listPublications(db, [agreement.id])).every((said) => said.side !== side);
    await keepPublication(db, agreement.id, { side, shows: asked.shows, by: deps.caller.account });
    const kind = asked.shows ? 'agreed' : 'taken-back';
    await record(db, `cases.publication-${kind}`, {
      caseId: held.id,
      agreementId: agreement.id,
      side,
      isNew,
    });
  });
}
