/** What a letter is about; each has its subject and text in four languages. */
export const letterKinds = [
  'invitation',
  'email-confirmation',
  'recovery-link',
  'way-in-changed',
  'sign-ins-failed',
  'role-changed',
  'claim-waiting',
  'membership-decided',
  'delegation-given',
  'search-digest',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Whom to tell, by id: of an account, whom a link was made for, or whoever decides a claim of membership. */
export interface PlannedLetter {
  readonly kind: LetterKind;
  readonly accountId?: string;
  readonly linkId?: string;
  readonly claimId?: string;
  /** Codes and days for the text; nothing personal. */
  readonly facts: Readonly<Record<string, string>>;
}

interface Told {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

type Planner = (facts: Readonly<Record<string, unknown>>) => PlannedLetter | undefined;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const toLink =
  (kind: LetterKind): Planner =>
  ({ linkId }) => {
    const id = text(linkId);
    return id === undefined ? undefined : { kind, linkId: id, facts: {} };
  };

const toDeciders: Planner = (facts) => {
  const [claimId, organisationId] = [text(facts['membershipId']), text(facts['organisationId'])];
  if (claimId === undefined || organisationId === undefined) return undefined;
  return { kind: 'claim-waiting', claimId, facts: { organisationId } };
};

const toSearcher: Planner = ({ to, digestId }) => {
  const [accountId, digest] = [text(to), text(digestId)];
  if (accountId === undefined || digest === undefined) return undefined;
  return { kind: 'search-digest', accountId, facts: { digestId: digest } };
};

const toAccount =
  (kind: LetterKind, told: Readonly<Record<string, string>> = {}, names: readonly string[] = []): Planner =>
  (facts) => {
    const accountId = text(facts['accountId'] ?? facts['to']);
    if (accountId === undefined) return undefined;
    const given = names.flatMap((name) => {
      const value = text(facts[name]);
      return value === undefined ? [] : [[name, value] as const];
    });
    return { kind, accountId, facts: { ...told, ...Object.fromEntries(given) } };
  };

/** Which entries of the journal people are told of. What is not named here is told to nobody. */
const planners: Readonly<Record<string, Planner>> = {
  'access.person-invited': toLink('invitation'),
  'access.email-confirmation-asked': toLink('email-confirmation'),
  'access.recovery-link-made': toAccount('recovery-link'),
  'access.way-in-renewed': toAccount('way-in-changed', { change: 'renewed' }),
  'access.passkey-added': toAccount('way-in-changed', { change: 'passkey-added' }),
  'access.passkey-removed': toAccount('way-in-changed', { change: 'passkey-removed' }),
  'access.passkey-copy-suspected': toAccount('way-in-changed', { change: 'copy-suspected' }),
  'access.password-set': toAccount('way-in-changed', { change: 'password-set' }),
  'access.password-removed': toAccount('way-in-changed', { change: 'password-removed' }),
  'access.recovery-code-used': toAccount('way-in-changed', { change: 'code-used' }),
  'access.identity-linked': toAccount('way-in-changed', { change: 'identity-linked' }),
  'access.sign-ins-failed': toAccount('sign-ins-failed'),
  'access.role-granted': (facts) =>
    // The roles of an invitation were told by the invitation itself.
    facts['linkId'] === undefined
      ? toAccount('role-changed', { change: 'granted' }, ['role'])(facts)
      : undefined,
  'access.role-removed': toAccount('role-changed', { change: 'removed' }, ['role']),
  'access.membership-claimed': toDeciders,
  'access.membership-confirmed': toAccount('membership-decided', { decision: 'confirmed' }, [
    'organisationId',
  ]),
  'access.membership-refused': toAccount('membership-decided', { decision: 'refused' }, ['organisationId']),
  'access.delegation-given': toAccount('delegation-given', {}, ['fromDay', 'untilDay']),
  'opportunities.digest-due': toSearcher,
};

/** The letter that an entry of the journal asks for, if any. */
export const planLetter = ({ kind, facts }: Told): PlannedLetter | undefined => planners[kind]?.(facts);
