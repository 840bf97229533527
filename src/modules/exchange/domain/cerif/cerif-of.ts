import { type Element, element } from '#platform/xml';
import type { Surroundings, ToldParty, ToldRecord } from '../told.ts';
import { CERIF_1_2 } from './namespaces.ts';
import { type Entity, full } from './entity.ts';
import { partyEntity } from './entities/party-entity.ts';
import { FORMERLY } from './formerly.ts';
import { order } from './order.ts';
import { recordEntity } from './entities/record-entity.ts';
import { eventRest } from './rests/event-rest.ts';
import { fundingRest } from './rests/funding-rest.ts';
import { organisationRest, personRest } from './rests/party-rest.ts';
import { projectRest } from './rests/project-rest.ts';
import { resultRest } from './rests/result-rest.ts';
import { unitRest } from './rests/unit-rest.ts';

const RESTS = {
  Project: projectRest,
  Funding: fundingRest,
  OrgUnit: unitRest,
  Event: eventRest,
  Publication: resultRest,
  Product: resultRest,
  Patent: resultRest,
  Person: () => [],
} satisfies Record<Entity['name'], (record: ToldRecord, surroundings: Surroundings) => Element[]>;

/** A record in CERIF 1.2; nothing where the profile has no place for it. */
export function recordInCerif(record: ToldRecord, surroundings: Surroundings): Element | undefined {
  const entity = recordEntity(record);
  if (!entity) return undefined;
  const rest = [...RESTS[entity.name](record, surroundings), ...formerly(entity, record)];
  return { ...full(entity, rest), namespace: CERIF_1_2 };
}

/** Which records became one with it; results and events have no place for identifiers of that kind. */
const formerly = ({ name }: Entity, { formerly = [] }: ToldRecord): Element[] =>
  (order[name] as readonly string[]).includes('Identifier')
    ? formerly.map((reference) => element('Identifier', reference, { type: FORMERLY }))
    : [];

/** An organisation or a person in CERIF 1.2. */
export function partyInCerif(party: ToldParty, surroundings: Surroundings): Element {
  const rest = party.kind === 'organisation' ? organisationRest : personRest;
  return { ...full(partyEntity(party), rest(party, surroundings)), namespace: CERIF_1_2 };
}
