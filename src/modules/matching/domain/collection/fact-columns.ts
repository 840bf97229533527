/** A property with one value a listing: a small number by slot, and what each number means. */
export interface Coded {
  readonly numbers: Uint8Array;
  readonly values: readonly string[];
}

/** A property with several values a listing: a bit for each, by slot. */
export interface Masked {
  readonly masks: Uint8Array | Uint32Array;
  readonly values: readonly string[];
}

/** The facts of all listings by slot. */
export interface FactColumns {
  /** Slots in use and free ones among them. */
  readonly slots: number;
  isTaken(slot: number): boolean;
  readonly coded: Readonly<Record<'direction' | 'kind' | 'side', Coded>>;
  /** 0 when not stated. */
  readonly trl: Uint8Array;
  readonly fields: Masked;
  readonly languages: Uint8Array;
}
