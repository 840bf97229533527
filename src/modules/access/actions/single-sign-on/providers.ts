import type { Multilingual } from '#platform/languages';

/** An identity provider that the operator trusts. */
export interface Provider {
  readonly id: string;
  readonly name: Multilingual;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

export type Providers = readonly Provider[];
