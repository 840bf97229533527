/** The centre as a repository. */
export interface Repository {
  readonly name: string;
  /** A domain name, part of every identifier: `green-channel.localhost`. */
  readonly identifier: string;
  readonly adminEmail: string;
  /** Where it stands for everybody, such as `https://centre.example`; absent: where it is asked. */
  readonly publicUrl: string | undefined;
}

/** `project-12` as it is called among all repositories. */
export const oaiIdentifier = ({ identifier }: Repository, local: string): string =>
  `oai:${identifier}:${local}`;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PARTY = new RegExp(`^(organisation|person)-(${UUID})$`);
const RECORD = /^[a-z]+-\d{1,12}$/;

export type Meant =
  | { readonly is: 'record'; readonly reference: string }
  | { readonly is: 'party'; readonly kind: 'organisation' | 'person'; readonly id: string };

/** What an identifier means; nothing when it is none of this repository. */
export function meantBy({ identifier: own }: Repository, identifier: string): Meant | undefined {
  const prefix = `oai:${own}:`;
  if (!identifier.startsWith(prefix)) return undefined;
  const local = identifier.slice(prefix.length);
  const party = PARTY.exec(local);
  if (party) return { is: 'party', kind: party[1] as 'organisation' | 'person', id: party[2]! };
  return RECORD.test(local) ? { is: 'record', reference: local } : undefined;
}
