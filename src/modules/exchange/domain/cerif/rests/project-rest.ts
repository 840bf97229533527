import type { RecordContent } from '#contracts/register';
import { around, type Element, element, inLanguages, said } from '#platform/xml';
import type { Surroundings, ToldRecord } from '../../told.ts';
import { type Entity, stub } from '../entity.ts';
import { linksTo, partiesOf } from '../named-party.ts';
import { recordEntity } from '../entities/record-entity.ts';
import { classified, classifiedFields, fullDays, stretch, textsOf } from '../values.ts';

export function projectRest({ content }: ToldRecord, surroundings: Surroundings): Element[] {
  const { begin, end } = fullDays(content, { from: ['begins'], until: ['ends'] });
  const leads = partiesOf(content, ['lead'], surroundings);
  const others = partiesOf(content, ['participant', 'member', 'host'], surroundings);
  return [
    ...classified('Type', 'project-type', content.type),
    ...said('StartDate', begin),
    ...said('EndDate', end),
    ...around('Consortium', [
      ...linksTo('Coordinator', leads, 'OrgUnit'),
      ...linksTo('Partner', others, 'OrgUnit'),
    ]),
    ...around('Team', [
      ...linksTo('PrincipalInvestigator', leads, 'Person'),
      ...linksTo('Member', others, 'Person'),
    ]),
    ...fundedBy(content, surroundings),
    ...classifiedFields(content),
    ...inLanguages('Abstract', textsOf(content, 'summary')),
    ...standingOf(content),
  ];
}

/** Once for each side's grant with who gave it, and once for whoever gave without a grant that is known. */
function fundedBy(content: RecordContent, surroundings: Surroundings): Element[] {
  const grants = surroundings.neighbours
    .filter(({ relation }) => ['funded-by', 'funds', 'answers-call', 'under'].includes(relation))
    .flatMap(({ record }) => {
      const entity = recordEntity(record);
      return entity?.name === 'Funding' ? [{ entity, by: funders(record.content, surroundings) }] : [];
    });
  const given = new Set(grants.flatMap(({ by }) => by.map(key)));
  const alone = funders(content, surroundings).filter((one) => !given.has(key(one)));
  return [
    ...grants.map(({ entity, by }) =>
      element('Funded', [
        ...by.slice(0, 1).map((one) => element('By', [stub(one)])),
        element('As', [stub(entity)]),
      ]),
    ),
    ...alone.map((one) => element('Funded', [element('By', [stub(one)])])),
  ];
}

const funders = (content: RecordContent, surroundings: Surroundings) =>
  partiesOf(content, ['funder'], surroundings);
const key = ({ id, shown }: Entity) => id ?? JSON.stringify(shown);

/** How it stands, as far as that has no end. */
function standingOf({ statuses }: RecordContent): Element[] {
  const last = statuses.findLast(({ until }) => until === undefined);
  if (!last) return [];
  const { from } = last;
  const since = stretch({ begin: /^\d{4}(-\d\d(-\d\d)?)?$/.test(from) ? from : undefined, end: undefined });
  return classified('Status', 'standing', last.standing).map((one) => ({
    ...one,
    attributes: { ...since, ...one.attributes },
  }));
}
