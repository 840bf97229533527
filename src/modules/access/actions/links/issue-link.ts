import { newSecret } from '../../proofs/secret.ts';
import { insertLinkToken } from '../../store/links.ts';
import type { Language } from '#platform/languages';
import type { LinkPurpose } from '../../domain/invitation/link.ts';
import type { Db } from '../../store/tables.ts';
import type { Site } from '../../proofs/passkey.ts';

const PAGE_OF: Readonly<Record<LinkPurpose, string>> = {
  invitation: 'invitation',
  administrator: 'invitation',
  recovery: 'new-way-in',
  email: 'email-confirmation',
};

interface Issued {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly language: Language;
}

/**
 * Makes a new token for a link and returns the address that carries it: once, to be handed on and forgotten. It stands
 * behind `#`, so that no server and no log on the way ever sees it.
 */
export async function issueLink(
  db: Db,
  { id, purpose, language }: Issued,
  { site, wasMailed }: { site: Site; wasMailed: boolean },
): Promise<string> {
  const { secret, hash } = newSecret();
  await insertLinkToken(db, { linkId: id, hash, wasMailed });
  return `${site.origin()}/${language}/${PAGE_OF[purpose]}#${secret}`;
}
