import type { XmlElement } from '../xml-element.ts';
import { type Finding, finding } from './finding.ts';
import { isEntity } from './judge-payload.ts';
import { statementsOf, whichOf } from './statements.ts';

interface Waiting {
  readonly statements: Float64Array;
  readonly facts: Finding['facts'];
}

/**
 * Holds what records say of each other against what those say of themselves (5a, 5b), in any order of arrival. Of a record
 * it keeps 53-bit numbers that stand for its statements, so that memory stays small.
 */
export class Agreement {
  readonly #said = new Map<number, Float64Array>();
  readonly #waiting = new Map<number, Waiting[]>();

  /** A record with everything it says of others; answers with what differs. */
  add(payload: XmlElement, record: string): Finding[] {
    const key = whichOf(payload);
    this.#said.set(key, statementsOf(payload));
    const late = (this.#waiting.get(key) ?? []).flatMap((stub) => this.#differs(key, stub));
    this.#waiting.delete(key);
    return [...late, ...stubsIn(payload).flatMap((stub) => this.#hear(stub, record))];
  }

  /** What never turned up. */
  end(): Finding[] {
    return [...this.#waiting.values()].map(([first]) => finding('reference-dangling', first!.facts));
  }

  #hear(stub: XmlElement, record: string): Finding[] {
    const key = whichOf(stub);
    const id = stub.attributes.find(({ name }) => name === 'id')!.value;
    const told = { statements: statementsOf(stub), facts: { entity: stub.name, id, record } };
    if (this.#said.has(key)) return this.#differs(key, told);
    const others = this.#waiting.get(key) ?? [];
    if (!others.some(({ statements }) => isSame(statements, told.statements)))
      this.#waiting.set(key, [...others, told]);
    return [];
  }

  #differs(key: number, { statements, facts }: Waiting): Finding[] {
    const said = this.#said.get(key)!;
    return statements.every((one) => holds(said, one)) ? [] : [finding('stub-differs', facts)];
  }
}

function stubsIn(payload: XmlElement): XmlElement[] {
  return payload.children.flatMap((child) => [
    ...(isEntity(child) && child.attributes.some(({ name }) => name === 'id') ? [child] : []),
    ...stubsIn(child),
  ]);
}

const isSame = (one: Float64Array, other: Float64Array) =>
  one.length === other.length && one.every((number, place) => number === other[place]);

function holds(sorted: Float64Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === wanted) return true;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
