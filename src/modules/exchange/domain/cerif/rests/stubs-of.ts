import type { Relation } from '#contracts/register';
import type { Element } from '#platform/xml';
import type { Surroundings } from '../../told.ts';
import { stub } from '../entity.ts';
import type { EntityName } from '../order.ts';
import { recordEntity } from '../entities/record-entity.ts';

/** Stubs of neighbours that are such an entity and stand in such a relation. */
export const stubsOf = (
  { neighbours }: Surroundings,
  name: EntityName,
  relations: readonly Relation[],
): Element[] =>
  neighbours
    .filter(({ relation }) => relations.includes(relation))
    .flatMap(({ record }) => recordEntity(record) ?? [])
    .filter((entity) => entity.name === name)
    .map(stub);
