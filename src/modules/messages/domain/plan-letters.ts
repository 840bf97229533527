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
  'ball-received',
  'ball-overdue',
  'mentioned',
  'due-reminder',
  'morning-letter',
  'interest-waits',
  'interest-answered',
  'promise-turned',
  'room-news',
  'access-ends',
  'agreement-waits',
  'agreement-told',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Whom to tell, by id: of an account, whom a link was made for, whoever decides a claim of membership, or whoever has a part in a case. */
export interface PlannedLetter {
  readonly kind: LetterKind;
  readonly accountId?: string;
  readonly linkId?: string;
  readonly claimId?: string;
  /** Whoever is concerned by news of a case, as *cases* says when the letter is planned; it waits for their morning. */
  readonly news?: Readonly<{ of: string } & Record<string, string>>;
  /** The advisers of both sides; it waits for their morning. */
  readonly toAdvisers?: true;
  /** Joins a letter of its kind about the same case, or about none, that still waits; facts that are `yes` are added to it. */
  readonly isGathered?: true;
  /** Codes and days for the text; nothing personal. */
  readonly facts: Readonly<Record<string, string>>;
}

interface Told {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly accountId?: string;
}

type Planner = (facts: Readonly<Record<string, unknown>>, by?: string) => PlannedLetter | undefined;

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

/** News of a case or an interest: ids, the day by which something is due, and codes. */
const toConcerned =
  (kind: LetterKind, of: string, told: Readonly<Record<string, string>> = {}): Planner =>
  (facts) => {
    const given = (names: readonly string[]) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const value = text(facts[name]);
          return value === undefined ? [] : [[name, value] as const];
        }),
      );
    const ids = given(['caseId', 'interestId', 'messageId']);
    return { kind, news: { of, ...ids }, facts: { ...told, ...ids, ...given(['due']) } };
  };

/** A due day that comes or has passed; what it is about stays in the case. */
const toOwing: Planner = (facts) => {
  const given = ['caseId', 'what', 'stage', 'due', 'owner', 'compartment'].map((name) => text(facts[name]));
  if (given.includes(undefined)) return undefined;
  const [caseId, what, stage, due, owner, compartment] = given as string[];
  return {
    kind: 'due-reminder',
    news: { of: 'owed', caseId: caseId!, owner: owner!, compartment: compartment! },
    facts: { caseId: caseId!, what: what!, stage: stage!, due: due! },
  };
};

const toMorningReader: Planner = ({ to, morningId }) => {
  const [accountId, morning] = [text(to), text(morningId)];
  if (accountId === undefined || morning === undefined) return undefined;
  return { kind: 'morning-letter', accountId, facts: { morningId: morning } };
};

/** How a promise stands now, where that is bad, good again, or its end; how it stood long ago is told to nobody. */
const toAdvisers: Planner = (facts) => {
  const [promiseId, state, day, before] = ['promiseId', 'state', 'day', 'before'].map((name) =>
    text(facts[name]),
  );
  if (promiseId === undefined || state === undefined || day === undefined || facts['isPast'] === true)
    return undefined;
  const isAlert = ALERTS.includes(state);
  const isRelief =
    before !== undefined && (state === 'kept' || (state === 'on-course' && ALERTS.includes(before)));
  if (!isAlert && !isRelief) return undefined;
  return { kind: 'promise-turned', toAdvisers: true, facts: { promiseId, state, checkedOn: day } };
};
const ALERTS = ['at-risk', 'broken', 'unproven'];

const toMentioned: Planner = (facts) =>
  Array.isArray(facts['mentions']) && facts['mentions'].length > 0
    ? toConcerned('mentioned', 'mentions')(facts)
    : undefined;

/** What is new in the room of a case, to whoever may read it but those who did it. */
const toReaders =
  (what: 'documents' | 'questions' | 'answers'): Planner =>
  ({ caseId: id, readers }, by) => {
    const [caseId, compartment] = [text(id), text(readers)];
    if (caseId === undefined || compartment === undefined) return undefined;
    return {
      kind: 'room-news',
      isGathered: true,
      news: { of: 'room', caseId, compartment, ...(by !== undefined && { except: by }) },
      facts: { caseId, documents: 'no', questions: 'no', answers: 'no', [what]: 'yes' },
    };
  };

/** Only a side's first word: whoever chooses otherwise later is no news. */
const toProposers: Planner = (facts, by) => {
  const [caseId, agreementId] = [text(facts['caseId']), text(facts['agreementId'])];
  if (caseId === undefined || agreementId === undefined || facts['isNew'] !== true) return undefined;
  return {
    kind: 'agreement-waits',
    isGathered: true,
    news: { of: 'untold', caseId, agreementId, ...(by !== undefined && { except: by }) },
    facts: {},
  };
};

const toItsParties: Planner = (facts) => {
  const agreementId = text(facts['agreementId']);
  if (agreementId === undefined) return undefined;
  return { kind: 'agreement-told', news: { of: 'told', agreementId }, facts: { agreementId } };
};

const toThoseLeftOut: Planner = (facts) => {
  const [caseId, due, notSide] = [text(facts['caseId']), text(facts['day']), text(facts['side'])];
  if (caseId === undefined || due === undefined || notSide === undefined) return undefined;
  return {
    kind: 'access-ends',
    isGathered: true,
    news: { of: 'room', caseId, compartment: 'shared', notSide },
    facts: { caseId, due },
  };
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
  'cases.interest-handed-in': toConcerned('interest-waits', 'waiting'),
  'cases.interest-returned': toConcerned('interest-waits', 'waiting'),
  'cases.interest-passed-on': toConcerned('interest-waits', 'waiting'),
  'cases.interest-put-to-owner': toConcerned('interest-waits', 'waiting'),
  'cases.interest-reopened': toConcerned('interest-waits', 'waiting'),
  'cases.interest-overdue': toConcerned('interest-waits', 'waiting'),
  'cases.watch-met': toConcerned('interest-answered', 'interested', { outcome: 'reopened' }),
  'cases.interest-accepted': toConcerned('interest-answered', 'interested', { outcome: 'accepted' }),
  'cases.interest-declined': toConcerned('interest-answered', 'interested', { outcome: 'declined' }),
  'cases.case-opened': toConcerned('ball-received', 'ball'),
  'cases.case-handed-over': toConcerned('ball-received', 'ball'),
  'cases.case-advanced': toConcerned('ball-received', 'ball'),
  'cases.case-reopened': toConcerned('ball-received', 'ball'),
  'cases.case-overdue': toConcerned('ball-overdue', 'ball-and-advisers'),
  'cases.message-written': toMentioned,
  'ledger.promise-turned': toAdvisers,
  'documents.version-added': toReaders('documents'),
  'documents.document-shared': toReaders('documents'),
  'documents.question-asked': toReaders('questions'),
  'documents.question-answered': toReaders('answers'),
  'documents.access-ending': toThoseLeftOut,
  'cases.publication-agreed': toProposers,
  'register.proposal-accepted': toItsParties,
  'cases.due-day-near': toOwing,
  'cases.morning-due': toMorningReader,
};

/** The letter that an entry of the journal asks for, if any. */
export const planLetter = ({ kind, facts, accountId }: Told): PlannedLetter | undefined =>
  planners[kind]?.(facts, accountId);
