import type { cooperations, Direction, Investment, Kind, rights, State } from '#contracts/opportunities';
import type { OrganisationType } from '#contracts/parties';
import type { Day } from '#platform/calendar';
import type { Language, Multilingual } from '#platform/languages';
import type { Passage } from './newer-passages.ts';

export type Cooperation = (typeof cooperations)[number];
export type Rights = (typeof rights)[number];
export type { Investment };

/** What was written in one language. `summary` may be empty in texts taken from other sources. */
export interface Wording {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly advantages?: string;
}

/** A wording on its way in: exactly one of a listing is the original, the others translate it. */
export interface ListingText extends Wording {
  readonly isOriginal: boolean;
  readonly isMachineMade: boolean;
}

/** Who is behind a listing, as far as another source says, when the owner is not an organisation of the centre. */
export interface StatedOwner {
  readonly name?: string;
  readonly type?: OrganisationType;
  readonly country?: string;
}

/** Where a listing was taken from; `id` is the source's own, so that a second reading finds the same listing. */
export interface ListingSource {
  readonly title: string;
  readonly id: string;
  readonly href?: string;
  readonly licence?: string;
}

/** Everything somebody writes down about an offer or a request, before it has a life of its own. */
export interface Listing {
  readonly direction: Direction;
  readonly kind: Kind;
  /** A side of the corridor; absent for a third country. */
  readonly side?: string;
  readonly ownerId?: string;
  readonly isOwnerNamed: boolean;
  readonly statedOwner?: StatedOwner;
  readonly fields: readonly string[];
  readonly keywords: Multilingual<readonly string[]>;
  readonly texts: readonly ListingText[];
  readonly stage: { readonly trl?: number; readonly trlUntil?: number; readonly note?: Multilingual };
  readonly rights: { readonly status: Rights; readonly note?: Multilingual };
  readonly partner: {
    readonly types: readonly OrganisationType[];
    readonly role?: string;
    readonly size?: string;
    readonly area?: string;
    readonly note?: Multilingual;
  };
  readonly cooperation: readonly Cooperation[];
  readonly investment?: Investment;
  readonly productClass?: string;
  /** The last day on which the listing is open. */
  readonly validUntil?: Day;
  readonly source?: ListingSource;
  /** Written for the demonstration centre; no such offer or request exists. */
  readonly isInvented: boolean;
}

/** A text version as the centre keeps it. */
export interface KeptText extends ListingText {
  /** Translated from an earlier version of the original. */
  readonly isStale: boolean;
  readonly changedOn: Day;
  /** Of a stale translation: what of the original's description it does not know yet. */
  readonly newerInOriginal?: readonly Passage[];
}

/** The owner as the centre knows it; what the public may see of it is decided by `publicView`. */
export interface Owner {
  readonly id?: string;
  readonly name?: string;
  readonly type?: OrganisationType;
  readonly country?: string;
  readonly isInvented: boolean;
}

/** A listing with its life: state, reference and dates. */
export interface Opportunity extends Omit<Listing, 'texts' | 'statedOwner' | 'ownerId'> {
  readonly id: string;
  readonly reference: string;
  readonly state: State;
  readonly publishedOn?: Day;
  /** Since when it is in its state. */
  readonly stateSince: Day;
  readonly owner: Owner;
  readonly texts: readonly KeptText[];
}
