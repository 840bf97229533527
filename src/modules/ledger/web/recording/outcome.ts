export type Recorded = 'entry' | 'promise';

/** What came of the last thing that was done on the page. */
export interface Outcome {
  readonly is: 'recorded' | 'withdrawn';
  readonly of: Recorded;
  readonly id: string;
}
