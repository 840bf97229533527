import type { ToldRecord } from '../../told.ts';
import type { Entity } from '../entity.ts';
import type { EntityName } from '../order.ts';
import { entityNameOf } from './entity-name-of.ts';
import { eventEntity } from './event-entity.ts';
import { fundingEntity } from './funding-entity.ts';
import { projectEntity } from './project-entity.ts';
import { resultEntity } from './result-entity.ts';
import { unitEntity } from './unit-entity.ts';

const MAKERS = {
  Project: projectEntity,
  Funding: fundingEntity,
  OrgUnit: unitEntity,
  Event: eventEntity,
  Publication: resultEntity,
  Product: resultEntity,
  Patent: resultEntity,
  Person: () => undefined,
} satisfies Record<EntityName, (record: ToldRecord) => Entity | undefined>;

/** A record as CERIF names it; nothing where the profile has no place for it. */
export function recordEntity(record: ToldRecord): Entity | undefined {
  const name = entityNameOf({ ...record, type: record.content.type });
  return name && MAKERS[name](record);
}
