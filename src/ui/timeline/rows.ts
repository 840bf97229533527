import type { ReactNode } from 'react';
import type { Day } from '#platform/calendar';

/** Days from the first up to and including the last. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** When one side does not work: shaded over all rows, and a row of its own at the top. */
export interface TimelineCalendar {
  readonly code: string;
  readonly label: ReactNode;
  readonly tone: 'a' | 'b';
  readonly holidays: readonly Stretch[];
  readonly weekends: readonly Stretch[];
  /** Saturdays and Sundays that are worked. */
  readonly workedDays: readonly Day[];
  /** From here on the days off are not known, and drawn so. */
  readonly notAnnouncedFrom?: Day | undefined;
  /** What the dashed part says. */
  readonly notAnnouncedSays: string;
  /** The calendar in words, for those who do not see it. */
  readonly inWords: string;
}

interface RowWords {
  readonly id: string;
  readonly label: string;
  /** Such as “only if …”: a second line below the label. */
  readonly note?: ReactNode;
  /** Stands beside the mark; without the picture, below the label. */
  readonly says: string;
  /** All its dates, for those who do not see the picture. */
  readonly inWords: string;
  readonly isCritical: boolean;
  /** Only if an open question says so. */
  readonly isConditional: boolean;
}

/** Something that takes time. */
export interface TimelineSpan extends RowWords {
  readonly kind: 'span';
  readonly from: Day;
  readonly until: Day;
  /** The end when all goes fast, and when all goes slowly. */
  readonly soonest: Day;
  readonly latest: Day;
  /** It may end as late as this without moving the whole. */
  readonly maySlipUntil?: Day | undefined;
  /** The end of the period that the law sets. */
  readonly lawUntil?: Day | undefined;
  /** Nobody has said how long it takes: what is drawn is an estimate, and open at its end. */
  readonly isLengthUnknown: boolean;
}

/** Something that happens on a day. */
export interface TimelineMilestone extends RowWords {
  readonly kind: 'milestone';
  readonly day: Day;
  readonly soonest: Day;
  readonly latest: Day;
  /** Reached by then with even odds, and in nine of ten cases. */
  readonly evenOdds: Day;
  readonly nineInTen: Day;
}

export type TimelineRow = TimelineSpan | TimelineMilestone;
