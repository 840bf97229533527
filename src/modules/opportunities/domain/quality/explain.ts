import type { Remark } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import type { Finding } from './finding.ts';
import type { QualityRules, Saying } from './rules.ts';

/** Puts a finding into the reader's words; a rule may have words of its own for a field (`missing@partner`). */
export function explain({ facts = {}, ...finding }: Finding, rules: QualityRules, reader: Language): Remark {
  const rule = sayingOf(finding, rules);
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
  return {
    ...finding,
    why: rule ? fill(rule.why[reader]) : finding.code,
    mend: rule ? fill(rule.mend[reader]) : '',
  };
}

const sayingOf = ({ code, path }: Finding, { rules }: QualityRules): Saying | undefined =>
  rules.get(`${code}@${path}`) ?? rules.get(code);
