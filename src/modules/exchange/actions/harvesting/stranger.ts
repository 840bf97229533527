import type { HarvestLimits } from '../../domain/oai/harvest-limits.ts';

/** An endpoint that the centre asks and does not trust. */
export interface Stranger {
  /** To the letter as it was given: an endpoint must call itself by it. */
  readonly baseUrl: string;
  readonly limits: HarvestLimits;
  /** Origins that may stand on a private address: an endpoint in one's own house, or of a test. */
  readonly trusted?: readonly string[];
  /** Told of every answer before it is read; throws for one that is not to be read. */
  readonly heard?: (head: AnswerHead) => void;
  /** Told of the moment that every answer bears. */
  readonly answeredAt?: (moment: string) => void;
}

export interface AnswerHead {
  readonly contentType: string;
  readonly contentEncoding: string;
}
