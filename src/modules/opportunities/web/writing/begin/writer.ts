import type { Language } from '#platform/languages';

/** Who writes, as the app tells: this module does not know accounts. */
export interface Writer {
  readonly account: string;
  readonly side?: string | undefined;
  readonly isAdviser: boolean;
  /** Organisations the account speaks for. */
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly names: Readonly<Partial<Record<Language, string>>>;
  }[];
}
