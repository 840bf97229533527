import type { Language } from '#platform/languages';
import type { Listing } from '../listing.ts';
import { writtenFields } from './fields.ts';
import type { Finding } from './finding.ts';
import { judgeArgument, judgePartner } from './judge-argument.ts';
import { judgeSecrecy, type Secrets } from './judge-secrecy.ts';
import { judgeKeywords, judgePraise, judgeShape, judgeStage } from './judge-style.ts';
import { judgeTitle } from './judge-title.ts';
import type { QualityRules } from './rules.ts';

export interface QualityQuestion extends Secrets {
  readonly rules: QualityRules;
  /** Translations that an earlier version of the original was rendered in. */
  readonly stale?: readonly Language[];
}

/** What a reader will miss in a listing or stumble over, in the order of its fields; none when it is good. */
export function judgeQuality(listing: Listing, question: QualityQuestion): Finding[] {
  const { rules, stale = [] } = question;
  const found = [
    ...listing.texts.flatMap((text) => [
      ...judgeTitle(text, rules),
      ...judgePraise(text, rules),
      ...judgeShape(text, rules),
      ...judgeArgument(text, listing, rules),
    ]),
    ...judgePartner(listing, rules),
    ...judgeKeywords(listing, rules),
    ...judgeStage(listing),
    ...stale.map((language) => ({ code: 'translation-older' as const, path: `texts.${language}`, language })),
    ...(listing.isOwnerNamed
      ? []
      : writtenFields(listing).flatMap((field) => judgeSecrecy(field, question, rules))),
  ];
  return found.flatMap((finding) => weighed(finding, listing, rules));
}

/** A rule says how much a remark weighs, and for which listings it is meant. */
function weighed(
  finding: Omit<Finding, 'severity'>,
  { kind, direction }: Listing,
  { rules }: QualityRules,
): Finding[] {
  const rule = rules.get(finding.code);
  return rule && !rule.notOf.includes(`${kind} ${direction}`)
    ? [{ ...finding, severity: rule.severity }]
    : [];
}
