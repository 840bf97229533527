const KEPT = 'provider-visit';

/** What this tab remembers while its person is away at an identity provider. */
export interface ProviderVisit {
  readonly name: string;
  readonly language: string;
  /** Where the person was going when signing in came between. */
  readonly wanted?: string | undefined;
  /** The person was signed in and links the provider with the account. */
  readonly isLinking?: boolean;
  /** Of an invitation that is being accepted. */
  readonly token?: string | undefined;
  readonly person?: string | undefined;
}

export function goToProvider(href: string, visit: ProviderVisit): void {
  sessionStorage.setItem(KEPT, JSON.stringify(visit));
  location.assign(href);
}

export function providerVisit(): ProviderVisit | undefined {
  const kept = sessionStorage.getItem(KEPT);
  return kept ? (JSON.parse(kept) as ProviderVisit) : undefined;
}

export const endProviderVisit = () => sessionStorage.removeItem(KEPT);
