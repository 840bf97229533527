import { element, inLanguages, said } from '#platform/xml';
import type { ToldRecord } from '../../told.ts';
import type { Entity } from '../entity.ts';
import { DOI, identifierOf, identifiersOf, oneOf, textsOf } from '../values.ts';

const VOCABULARY = 'https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Funding_Types';

/** The profile knows no investment: it stands with the contracts. What is not said to be anything else is an award. */
const OF_FUNDING: Readonly<Record<string, string>> = {
  grant: 'Grant',
  investment: 'Contract',
  contract: 'Contract',
  gift: 'Gift',
  internal: 'InternalFunding',
};

function typeOf({ kind, content }: ToldRecord): string {
  if (kind === 'call') return 'Call';
  if (kind === 'funding') return OF_FUNDING[content.type ?? ''] ?? 'Award';
  return 'FundingProgramme';
}

/** A programme, a call, a grant; an agreement from which a programme came is the programme above it. */
export function fundingEntity(record: ToldRecord): Entity {
  const { reference, content } = record;
  return {
    name: 'Funding',
    id: reference,
    shown: [
      { ...element('Type', `${VOCABULARY}#${typeOf(record)}`), namespace: VOCABULARY },
      ...said('Acronym', oneOf(textsOf(content, 'short-title'))),
      ...inLanguages('Name', textsOf(content, 'title')),
      ...said('GrantDOI', identifierOf(content, 'grant-doi', DOI)),
      ...identifiersOf(content, ['award-number', 'project-number', 'raid', 'cstr', 'doi']),
    ],
  };
}
