import { isDeepStrictEqual } from 'node:util';
import type { RecordContent } from '#contracts/register';
import { partyNames } from '#modules/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Multilingual } from '#platform/languages';
import { recordOfAgreement } from '../../domain/agreements/told-agreement.ts';
import { agreementNotTold, agreementToldOtherwise } from '../../domain/refusals.ts';
import {
  findPublishedAgreement,
  holdAgreement,
  type PublishedAgreement,
  untoldAgreements,
} from '../../store/agreements/published-agreements.ts';
import { insertProposal } from '../../store/proposals.ts';
import type { AskingDeps, RegisterDeps } from '../deps.ts';
import { demandProposing } from '../propose-change.ts';

interface Told {
  readonly id: string;
  readonly content: RecordContent;
}

/** Agreements of cases that both sides let the register tell of, each as the record it would be. */
export async function readUntoldAgreements(deps: AskingDeps): Promise<Told[]> {
  demandProposing(deps.caller);
  return recordsOf(deps, await untoldAgreements(deps.db));
}

/** Lays the record of an agreement before a second pair of eyes: nobody adds a word to what both sides let be told. */
export async function proposeAgreement(deps: AskingDeps, id: string): Promise<string> {
  demandProposing(deps.caller);
  return inTransaction(deps.db, async (db) => {
    await holdAgreement(db, id);
    const one = (await untoldAgreements(db)).find((untold) => untold.id === id);
    if (!one) throw agreementNotTold(id);
    const [told] = await recordsOf({ ...deps, db }, [one]);
    const why = 'An agreement of a case that both sides confirmed and let be told.';
    const proposalId = await insertProposal(db, { agreement: id, content: told!.content, why });
    await record(db, 'register.change-proposed', { proposalId });
    return proposalId;
  });
}

interface Proposal {
  readonly agreementId: string | null;
  readonly content: RecordContent | null;
}

/** A side may have taken its word back since it was proposed; the database says the same (register.tells_too_much). */
export async function demandStillTold(deps: RegisterDeps, { agreementId, content }: Proposal): Promise<void> {
  if (agreementId === null) return;
  const one = await findPublishedAgreement(deps.db, agreementId);
  if (!one) throw agreementNotTold(agreementId);
  const [told] = await recordsOf(deps, [one]);
  if (!isDeepStrictEqual(told!.content, content)) throw agreementToldOtherwise(agreementId);
}

async function recordsOf(
  { db, corridor }: RegisterDeps,
  agreements: readonly PublishedAgreement[],
): Promise<Told[]> {
  const names = await partyNames(
    db,
    agreements.flatMap(({ parties }) => parties),
  );
  const nameOf = (side: string) => corridor.sides.find(({ code }) => code === side)!.name;
  return agreements.map((one) => {
    const parties = one.parties.flatMap((asked) => {
      const found = names.get(asked);
      return found ? [{ ...found, id: asked, names: namedIn(found) }] : [];
    });
    return { id: one.id, content: recordOfAgreement({ ...one, parties }, nameOf) };
  });
}

/** Of a party without a name in any of the four languages, its official one. */
const namedIn = ({ names, name }: { readonly names: Multilingual; readonly name: string }): Multilingual =>
  Object.keys(names).length > 0 ? names : { en: name };
