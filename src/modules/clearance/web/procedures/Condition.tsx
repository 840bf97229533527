import type { ProcedurePage } from '../../contract.ts';
import { useWords } from '../parts/use-words.ts';

type Told = ProcedurePage['when'];

/** When a rule applies: sentences under “all of these” and “one of these”. */
export function Condition({ condition }: { condition: Told }) {
  const words = useWords();
  const [first, ...others] = condition;
  if (!first) return null;
  const below = others.slice(0, lengthBelow(others, first.depth));
  const beside = others.slice(below.length);
  return (
    <>
      <div className="condition">
        <p className={below.length > 0 ? 'meta' : undefined}>{words(first.text)}</p>
        {below.length > 0 && (
          <ul>
            {branchesOf(below).map((branch, place) => (
              <li key={place}>
                <Condition condition={branch} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {beside.length > 0 && <Condition condition={beside} />}
    </>
  );
}

/** How many lines belong to the one above them: those that stand deeper, up to the next that does not. */
function lengthBelow(lines: Told, depth: number): number {
  const end = lines.findIndex((line) => line.depth <= depth);
  return end < 0 ? lines.length : end;
}

/** Lines cut where a new one begins at the depth of the first. */
function branchesOf(lines: Told): Told[] {
  const [first] = lines;
  const starts = lines.flatMap(({ depth }, place) => (depth === first!.depth ? [place] : []));
  return starts.map((start, place) => lines.slice(start, starts[place + 1]));
}
