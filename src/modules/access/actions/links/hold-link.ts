import { linkNotOpen, linkUnknown } from '../../domain/refusals.ts';
import { judgeLink, type LinkPurpose } from '../../domain/invitation/link.ts';
import { findLinkByToken, lockLinkByToken, type OpenedLink } from '../../store/links.ts';
import type { Db } from '../../store/tables.ts';
import { hashOf } from '../../proofs/secret.ts';

interface Opening {
  readonly token: string;
  readonly purposes: readonly LinkPurpose[];
  readonly now: Date;
}

/** The link behind a token, when it may still be opened. */
export const lookAtLink = async (db: Db, opening: Opening): Promise<OpenedLink> =>
  checked(await findLinkByToken(db, hashOf(opening.token)), opening);

/** The same, held until the transaction ends: of two who open it at once, one comes too late. */
export const holdLink = async (db: Db, opening: Opening): Promise<OpenedLink> =>
  checked(await lockLinkByToken(db, hashOf(opening.token)), opening);

function checked(link: OpenedLink | undefined, { purposes, now }: Opening): OpenedLink {
  if (!link || !purposes.includes(link.purpose)) throw linkUnknown();
  const judged = judgeLink(link, now.getTime());
  if (judged !== 'open') throw linkNotOpen(judged);
  return link;
}
