import type { Direction, Kind } from '#contracts/opportunities';
import type { OrganisationType } from '#contracts/parties';
import type { Language } from '#platform/languages';

/** One language version of a published listing. */
export interface ListingText {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly advantages?: string | undefined;
  readonly keywords: readonly string[];
  readonly isOriginal: boolean;
}

/** What matching needs to know of a published offer or request. */
export interface Listing {
  readonly id: string;
  readonly reference: string;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly side?: string | undefined;
  readonly fields: readonly string[];
  readonly trl?: number | undefined;
  /** The highest level a request accepts or an offer has reached, when a range was given. */
  readonly trlUntil?: number | undefined;
  readonly partnerTypes: readonly OrganisationType[];
  readonly ownerType?: OrganisationType | undefined;
  readonly cooperation: readonly string[];
  readonly texts: readonly ListingText[];
}

/** How much a word counts by where it stands: a title says in ten words what the description says in three hundred. */
export const FIELD_WEIGHTS = {
  title: 2,
  keywords: 1.5,
  summary: 1.5,
  description: 1,
  advantages: 0.7,
} as const;
export type ListingField = keyof typeof FIELD_WEIGHTS;
export const listingFields = Object.keys(FIELD_WEIGHTS) as ListingField[];

/** Longer parts are indexed up to here; what follows adds nothing a partner is found by, and costs memory. */
export const LONGEST_INDEXED = 20_000;

export function textOfField(text: ListingText, field: ListingField): string {
  const whole = field === 'keywords' ? text.keywords.join('\n') : (text[field] ?? '');
  return whole.slice(0, LONGEST_INDEXED);
}
