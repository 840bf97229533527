import type { RecordContent } from '#contracts/register';
import type { Day } from '#platform/calendar';
import { beginOf, endOf } from './claims.ts';
import { knownSpan } from './dates/edtf.ts';

export type StatusInterval = RecordContent['statuses'][number];

export interface Stood {
  readonly status: StatusInterval;
  /** False where the source is not exact enough to say whether it held on that day. */
  readonly isCertain: boolean;
}

/** What stood on a day; several where intervals meet in a month of which nobody says the day. */
export function standingOn(statuses: readonly StatusInterval[], day: Day): Stood[] {
  return statuses.flatMap((status) => {
    const [from, until] = [knownSpan(status.from), knownSpan(status.until)];
    if (from && day < from.from) return [];
    if (until && day > until.until) return [];
    const isCertain = (from === undefined || day >= from.until) && (until === undefined || day <= until.from);
    return [{ status, isCertain: isCertain && from !== undefined }];
  });
}

/** Whether a record had not begun on a day or was over; nothing where no source says enough. */
export function phaseOn(content: RecordContent, day: Day): 'not-yet' | 'over' | undefined {
  const begun = knownSpan(beginOf(content));
  if (begun && day < begun.from) return 'not-yet';
  const ended = knownSpan(endOf(content));
  return ended && day > ended.until ? 'over' : undefined;
}
