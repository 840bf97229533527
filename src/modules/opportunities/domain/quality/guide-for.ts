import type { Language } from '#platform/languages';
import type { QualityRules } from './rules.ts';

/** What the form says beside its fields, in the language of whoever fills it in. */
export const guideFor = ({ guide, lengths }: QualityRules, reader: Language) => ({
  fields: guide.map(({ field, help, good, bad }) => ({
    field,
    help: help[reader],
    good: good[reader],
    bad: bad[reader],
  })),
  lengths,
});
