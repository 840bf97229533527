import { type Element, element } from '#platform/xml';
import { type EntityName, order } from './order.ts';

/**
 * Something that CERIF speaks of, with what it shows of itself wherever it is named. Record and stub are written from this one
 * object, so that a stub says nothing that its record does not say.
 */
export interface Entity {
  readonly name: EntityName;
  /** Absent: it has no record of its own. */
  readonly id: string | undefined;
  readonly shown: readonly Element[];
}

/** The entity inside another one's record. */
export const stub = (entity: Entity): Element => write(entity, entity.shown);

/** Its own record: what it shows everywhere, and the rest. */
export const full = (entity: Entity, rest: readonly Element[]): Element =>
  write(entity, [...entity.shown, ...rest]);

function write({ name, id }: Entity, children: readonly Element[]): Element {
  const places: readonly string[] = order[name];
  const placed = children.toSorted((one, other) => places.indexOf(one.name) - places.indexOf(other.name));
  return element(name, placed, id === undefined ? {} : { id });
}
