/** How the centre says no: it names a stable code and the facts a page needs to explain it. */
export type RefusalKind =
  'not-found' | 'not-allowed' | 'conflict' | 'invalid' | 'sign-in-needed' | 'too-many' | 'busy';

export type Facts = Readonly<Record<string, unknown>>;

/** An expected no. Thrown by actions, so that the transaction is undone; translated into problem+json at the door. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  /** `<module>.<what>`, never changed once published: pages and other programs rely on it. */
  readonly code: string;
  readonly facts: Facts;

  constructor(kind: RefusalKind, code: string, facts: Facts = {}) {
    super(code);
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.facts = facts;
  }
}

/** The HTTP status that goes with each kind of no (RFC 9110). */
export const statusOf: Record<RefusalKind, number> = {
  'not-found': 404,
  'not-allowed': 403,
  conflict: 409,
  invalid: 422,
  'sign-in-needed': 401,
  'too-many': 429,
  busy: 503,
};
