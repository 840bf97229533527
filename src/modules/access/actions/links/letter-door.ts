import { partyNames } from '#modules/parties';
import type { Language } from '#platform/languages';
import { judgeLink } from '../../domain/invitation/link.ts';
import { findAccount } from '../../store/accounts.ts';
import { findLink } from '../../store/links.ts';
import { decidersOf, findMembership } from '../../store/people/memberships.ts';
import type { Db } from '../../store/tables.ts';
import type { Site } from '../../proofs/passkey.ts';
import { issueLink } from './issue-link.ts';

/** Whom a letter goes to. */
export interface LetterRecipient {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly isDemonstration: boolean;
}

/** What the writer of letters asks of this module, on the centre's own login. */
export interface LetterDoor {
  /** Undefined once the account is closed. */
  recipientOf(db: Db, accountId: string): Promise<LetterRecipient | undefined>;
  /** Makes a token for a link that stands, for one mail to the address it is bound to; nothing once it is over. */
  issueMailedLink(db: Db, linkId: string): Promise<{ to: LetterRecipient; href: string } | undefined>;
  /** Who may decide a claim of membership today; nobody once it is decided. */
  whoDecides(db: Db, membershipId: string): Promise<string[]>;
  /** The address of a page, by its path without the language. */
  page(language: Language, path: string): string;
}

export const letterDoor = (site: Site): LetterDoor => ({
  recipientOf: async (db, accountId) => {
    const account = await findAccount(db, accountId);
    if (!account || account.isClosed) return undefined;
    const { email, name, language, isDemonstration } = account;
    return { email, name, language, isDemonstration };
  },
  issueMailedLink: async (db, linkId) => {
    const link = await findLink(db, linkId);
    if (!link?.email || judgeLink(link, Date.now()) !== 'open') return undefined;
    const href = await issueLink(db, link, { site, wasMailed: true });
    const { email, name = '', language } = link;
    return { to: { email, name, language, isDemonstration: false }, href };
  },
  whoDecides: async (db, membershipId) => {
    const claim = await findMembership(db, membershipId);
    if (claim?.state !== 'claimed') return [];
    const { organisationId, accountId } = claim;
    const side = (await partyNames(db as never, [organisationId])).get(organisationId)?.side;
    const deciders = side === undefined ? [] : await decidersOf(db, side);
    return deciders.filter((id) => id !== accountId);
  },
  page: (language, path) => `${site.origin()}/${language}/${path}`,
});
