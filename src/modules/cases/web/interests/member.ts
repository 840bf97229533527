import type { Language } from '#platform/languages';

/** Who is at the page; told by the app, which knows accounts. */
export interface Member {
  readonly account: string;
  readonly side?: string | undefined;
  readonly isAdviser: boolean;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly names: Partial<Record<Language, string>>;
  }[];
}
