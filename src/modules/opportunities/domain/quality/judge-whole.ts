import type { Language } from '#platform/languages';
import type { Listing } from '../listing.ts';
import type { Fault } from '../review/faults.ts';
import { judgeOpportunity } from '../review/judge-opportunity.ts';
import type { Standard } from '../review/standard.ts';
import type { Finding } from './finding.ts';
import { judgeQuality, type QualityQuestion } from './judge-quality.ts';

/** Everything that can be said about a listing: what is formally wrong, and what a reader will miss. */
export function judgeWhole(listing: Listing, standard: Standard, question: QualityQuestion): Finding[] {
  const judgement = judgeOpportunity(listing, standard);
  const formal = judgement.is === 'sound' ? [] : judgement.faults;
  const findings = formal.map((fault): Finding => ({ ...fault, ...languageOf(fault), severity: 'must' }));
  // A text without end is not read any further; what comes from another register is taken as it is.
  const isReadable = standard.measure === 'own' && !formal.some(({ code }) => code === 'too-long');
  return isReadable ? [...findings, ...judgeQuality(listing, question)] : findings;
}

const languageOf = ({ path }: Fault) => {
  const [, language] = /^(?:texts|keywords|\w+[.]note)[.](zh|en|fr|nl)\b/.exec(path) ?? [];
  return language === undefined ? {} : { language: language as Language };
};
