import type { Language } from '#platform/languages';
import type { Listing } from '../../domain/listing.ts';
import { listMeasured } from '../../store/reading/measured.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { findFindings } from '../writing/find-faults.ts';

/** A text that nobody wrote for the centre, to see where the gate is wrong about good ones and blind to bad ones. */
export interface ForeignText {
  readonly language: Language;
  readonly direction: Listing['direction'];
  readonly title: string;
  readonly text: string;
}

export interface QualityFigures {
  readonly judged: number;
  readonly withoutRemark: number;
  /** How many texts have a remark, by its code. */
  readonly remarked: Readonly<Record<string, number>>;
  /** What the remarks point at, a few of each. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly p50Milliseconds: number;
  readonly p95Milliseconds: number;
  readonly mostMilliseconds: number;
}

const MOST_EXAMPLES = 8;

/** Judges the listings that were written for the centre, or foreign texts as if somebody had pasted them into the form. */
export async function evaluateQuality(
  deps: OpportunitiesDeps,
  texts?: readonly ForeignText[],
): Promise<QualityFigures> {
  return measure(deps, texts ? texts.map(listingOf) : await listMeasured(deps.db));
}

async function measure(deps: OpportunitiesDeps, listings: readonly Listing[]): Promise<QualityFigures> {
  const times: number[] = [];
  const remarked: Record<string, number> = {};
  const examples: Record<string, string[]> = {};
  let withoutRemark = 0;
  for (const listing of listings) {
    const started = performance.now();
    const findings = await findFindings(deps, listing, { today: deps.today() });
    times.push(performance.now() - started);
    if (findings.length === 0) withoutRemark++;
    for (const code of new Set(findings.map((one) => one.code))) remarked[code] = (remarked[code] ?? 0) + 1;
    for (const { code, path, facts } of findings) {
      const shown = (examples[code] ??= []);
      if (shown.length < MOST_EXAMPLES) shown.push(String(facts?.['words'] ?? path));
    }
  }
  times.sort((one, other) => one - other);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    judged: listings.length,
    withoutRemark,
    remarked,
    examples,
    p50Milliseconds: at(0.5),
    p95Milliseconds: at(0.95),
    mostMilliseconds: times.at(-1) ?? 0,
  };
}

function listingOf({ language, direction, title, text }: ForeignText): Listing {
  return {
    direction,
    kind: 'technology',
    side: 'be',
    isOwnerNamed: false,
    isInvented: false,
    fields: ['energy'],
    keywords: {},
    stage: { trl: 5 },
    rights: { status: 'not-stated' },
    partner: { types: ['enterprise'] },
    cooperation: ['licence'],
    validUntil: '2027-11-01',
    texts: [{ language, title, summary: '', description: text, isOriginal: true, isMachineMade: false }],
  };
}
