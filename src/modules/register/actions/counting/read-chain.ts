import { partyRoles, type RecordContent, type Undertaking } from '#contracts/register';
import { beginOf, valuesOf } from '../../domain/claims.ts';
import { knownSpan } from '../../domain/dates/edtf.ts';
import { titleOf } from '../../domain/judge-content.ts';
import { judgeUndertaking } from '../../domain/judge-undertaking.ts';
import {
  findUndertakings,
  stepsOf,
  typesOfParties,
  type UndertakingRecord,
  type UndertakingStep,
} from '../../store/counting/undertakings.ts';
import type { RegisterDeps } from '../deps.ts';

/** Undertakings on their way from idea to market, each with all that is known and all that is missing. */
export async function readChain(
  { db }: RegisterDeps,
  asked: { readonly limit: number; readonly after?: string | undefined },
) {
  const page = await findUndertakings(db, asked);
  const steps = await stepsOf(
    db,
    page.rows.map(({ id }) => id),
  );
  const rows: Undertaking[] = [];
  for (const root of page.rows) {
    const own = steps.filter((step) => step.root === root.id);
    const types = await typesOfParties(
      db,
      own.flatMap(({ content }) => partyIdsOf(content)),
    );
    rows.push(undertakingOf(root, own, types));
  }
  return { ...page, rows };
}

function undertakingOf(
  root: UndertakingRecord,
  own: readonly UndertakingStep[],
  partnerTypes: readonly string[],
): Undertaking {
  const after = own.filter(({ depth }) => depth > 0);
  const levels = own.flatMap(levelsOf).toSorted((one, other) => compare(dayOf(one.on), dayOf(other.on)));
  const money = own.flatMap(({ reference, content }) =>
    valuesOf(content, 'money', 'money').map(({ is: _is, ...value }) => ({ of: reference, ...value })),
  );
  const results = after.flatMap(({ kind, content }) => (kind === 'result' ? [content.type ?? 'result'] : []));
  const { fields, isInvented } = root.content;
  return {
    root: { ...stepOf(root), fields, sides: sidesIn(own), isInvented },
    steps: after.map(stepOf),
    levels,
    money,
    ...judgeUndertaking({ levels, money, results, partnerTypes }),
  };
}

function stepOf({ reference, kind, content }: UndertakingRecord): Undertaking['steps'][number] {
  const date = beginOf(content);
  return {
    reference,
    kind,
    titles: titleOf(content),
    ...(content.type !== undefined && { type: content.type }),
    ...(date !== undefined && { date }),
  };
}

const levelsOf = ({ reference, content }: UndertakingRecord): Undertaking['levels'] =>
  content.claims.flatMap(({ value, source }) => {
    if (value.is !== 'readiness') return [];
    const { title = source, href } = content.sources.find(({ key }) => key === source) ?? {};
    return [
      {
        level: value.level,
        on: value.on,
        ...(value.evidence && { evidence: value.evidence }),
        of: reference,
        source: { title, ...(href !== undefined && { href }) },
      },
    ];
  });

const partiesIn = (content: RecordContent) => partyRoles.flatMap((role) => valuesOf(content, role, 'party'));
const partyIdsOf = (content: RecordContent) => partiesIn(content).flatMap(({ partyId }) => partyId ?? []);
const sidesIn = (own: readonly UndertakingRecord[]) =>
  [...new Set(own.flatMap(({ content }) => partiesIn(content).flatMap(({ side }) => side ?? [])))].toSorted();

const dayOf = (date: string) => knownSpan(date)?.from ?? '';
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
