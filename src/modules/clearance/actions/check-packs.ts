import type { Day } from '#platform/calendar';
import { PackFaults } from '#platform/packs';
import { lint } from '../domain/linting/lint.ts';
import type { Remark } from '../domain/linting/remark.ts';
import { proveCase } from '../domain/linting/prove-case.ts';
import type { Calendars } from '../domain/planning/dates.ts';
import { planCase } from '../domain/planning/plan.ts';
import { type Rulebook, rulebookOf } from '../domain/rules/catalogue.ts';
import { readCatalogue } from '../store/read-catalogue.ts';
import { readProvingCases } from '../store/read-cases.ts';

/** Something to mend: where, what, and whether it stops the check. */
interface PackRemark {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface PackCheck {
  readonly procedures: number;
  readonly figures: number;
  readonly blocks: number;
  readonly facts: number;
  readonly cases: number;
  readonly remarks: readonly PackRemark[];
}

interface PackCheckRequest {
  readonly packs: string;
  readonly calendars: Calendars;
  readonly today: Day;
  readonly reviewMonths: number;
}

const NOTHING = { procedures: 0, figures: 0, blocks: 0, facts: 0, cases: 0 };

/** Reads every pack, looks it over and runs every case: the whole answer at once, nothing thrown. */
export function checkPacks(request: PackCheckRequest): PackCheck {
  try {
    const rulebook = rulebookOf(readCatalogue(request.packs));
    const { today, reviewMonths } = request;
    const linted = lint({ rulebook, today, reviewMonths }).map((remark) => placed(rulebook, request, remark));
    const counted = {
      procedures: rulebook.procedures.length,
      figures: rulebook.parameters.length,
      blocks: rulebook.blocks.length,
      facts: rulebook.facts.length,
    };
    if (linted.some(({ severity }) => severity === 'error')) return { ...counted, cases: 0, remarks: linted };
    const { cases, remarks } = runCases(rulebook, request);
    return { ...counted, cases, remarks: [...linted, ...remarks] };
  } catch (error) {
    if (!(error instanceof PackFaults)) throw error;
    return {
      ...NOTHING,
      remarks: error.faults.map((fault) => ({ ...fault, severity: 'error', code: 'unreadable' })),
    };
  }
}

function placed(rulebook: Rulebook, { packs }: PackCheckRequest, { about, ...remark }: Remark): PackRemark {
  const place = rulebook.procedure.get(about)?.place ?? { file: packs, line: 1 };
  return { ...remark, ...place, message: `${about} ${remark.message}` };
}

function runCases(rulebook: Rulebook, { packs, calendars }: PackCheckRequest) {
  const cases = readProvingCases(packs, rulebook);
  const remarks = cases.flatMap((proving): PackRemark[] => {
    const plan = planCase(rulebook, { facts: proving.facts, on: proving.on }, calendars);
    return proveCase(plan, proving).map((difference) => ({
      severity: 'error',
      code: 'case-fails',
      file: proving.file,
      line: proving.line,
      message: `“${proving.name}” ${difference}`,
    }));
  });
  return { cases: cases.length, remarks };
}
