import type { DraftValue } from '../draft/draft.ts';

export interface ValueProps<Value extends DraftValue> {
  label: string;
  /** Words of several lines. */
  isLong?: boolean;
  value: Value;
  /** Where the value stands in the content. */
  path: string;
  onChange: (value: Value) => void;
}
