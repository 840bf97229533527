import type { Facts } from '#platform/refusal';

/** Something that an endpoint must mend. */
export interface Finding {
  /** As the OpenAIRE CRIS validator numbers it; `0` for what a schema would say, `+` for what the validator leaves out. */
  readonly check: string;
  readonly code: FindingCode;
  readonly facts: Facts;
}

/** Each kind of finding with the check it belongs to. */
export const findingChecks = {
  'service-not-one': '1a',
  'identifier-not-one': '1b',
  'acronym-differs': '1c',
  'base-url-differs': '1d',
  'repository-misnamed': '1b',
  'no-cerif-format': '2a',
  'namespace-not-of-prefix': '2b',
  'prefix-not-of-namespace': '2c',
  'prefix-twice': '2d',
  'namespace-twice': '2e',
  'schema-twice': '2f',
  'namespace-unknown': '2g',
  'schema-elsewhere': '2h',
  'compatibility-without-format': '2k',
  'dublin-core-missing': '+',
  'set-missing': '3',
  'set-misnamed': '3',
  'record-without-id': '5a',
  'identifier-wrong': '5a',
  'reference-dangling': '5a',
  'stub-differs': '5b',
  'entity-out-of-place': '0',
  'element-unknown': '0',
  'element-out-of-order': '0',
  'date-misshapen': '0',
  'language-missing': '0',
  'type-missing': '0',
  'type-wrong': '0',
  'attribute-missing': '0',
  'value-misshapen': '+',
  'access-dates-wrong': '+',
  'mandate-contradicts': '+',
  'ends-before-it-starts': '+',
  'content-type-wrong': '+',
  'harvest-failed': '0',
} as const;
export type FindingCode = keyof typeof findingChecks;

export const finding = (code: FindingCode, facts: Facts = {}): Finding => ({
  check: findingChecks[code],
  code,
  facts,
});
