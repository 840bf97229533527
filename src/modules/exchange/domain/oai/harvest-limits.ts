/** What the centre takes from an endpoint that it does not know, at most. */
export interface HarvestLimits {
  /** Of one answer, unpacked. */
  readonly answerBytes: number;
  /** Of one record, and of anything else between two whole parts of an answer. */
  readonly recordBytes: number;
  /** Elements within elements, the envelope included. */
  readonly depth: number;
  /** Answers to one list. */
  readonly answers: number;
  /** Records of one list. */
  readonly records: number;
  /** Answers in a row that hold nothing and still name a token. */
  readonly emptyAnswers: number;
  readonly tokenLength: number;
  readonly redirects: number;
  /** Times that an answer 503 is waited out. */
  readonly retries: number;
  /** The longest wait that an endpoint may ask for. */
  readonly retryWaitMs: number;
  /** Time spent waiting for one answer, from the question to its last byte. */
  readonly answerMs: number;
  /** Time without a byte. */
  readonly silenceMs: number;
  /** How long an answer may be slower than the pace at its beginning. */
  readonly graceMs: number;
  readonly bytesPerSecond: number;
}

export const harvestLimits: HarvestLimits = {
  answerBytes: 256 * 1024 * 1024,
  recordBytes: 4 * 1024 * 1024,
  depth: 64,
  answers: 50_000,
  records: 2_000_000,
  emptyAnswers: 3,
  tokenLength: 4096,
  redirects: 5,
  retries: 3,
  retryWaitMs: 120_000,
  answerMs: 300_000,
  silenceMs: 60_000,
  graceMs: 10_000,
  bytesPerSecond: 256,
};
