/** A paragraph, or points that are counted. */
export type Passage = string | readonly string[];

export interface Clause {
  readonly title: string;
  readonly text: readonly Passage[];
}

/**
 * The words of a template. `{subject}` stands for what is known of the case, `[…]` for what the parties fill in, with a hint
 * what belongs there. All languages have the same clauses with the same passages, so that two can stand side by side.
 */
export interface AgreementTexts {
  readonly title: string;
  /** Before the parties, and after them. */
  readonly between: string;
  readonly agreed: string;
  readonly clauses: readonly Clause[];
  /** The last clause: in which language it is drawn up, or in which two, and which of them prevails. */
  readonly drawnUp: { readonly title: string; readonly inOne: string; readonly inTwo: string };
  readonly ending: string;
}
