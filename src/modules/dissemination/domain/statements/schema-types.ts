import type { RecordContent, RecordKind } from '#contracts/register';

/** How schema.org sees a thing: which of its properties it can have. */
export type Family = 'work' | 'body' | 'event' | 'grant' | 'transfer' | 'product' | 'action';

const kinds: Readonly<Record<RecordKind, readonly [type: string, family: Family]>> = {
  agreement: ['CreativeWork', 'work'],
  body: ['Organization', 'body'],
  session: ['Event', 'event'],
  commitment: ['PlanAction', 'action'],
  programme: ['FundingScheme', 'body'],
  call: ['CreativeWork', 'work'],
  project: ['Project', 'body'],
  laboratory: ['ResearchOrganization', 'body'],
  funding: ['MonetaryGrant', 'grant'],
  result: ['CreativeWork', 'work'],
  event: ['Event', 'event'],
  statement: ['Claim', 'work'],
};

/** Where the type says more than the kind. A treaty is law; a memorandum or a letter of intent is a paper. */
const types: Readonly<Record<string, readonly [type: string, family: Family]>> = {
  'agreement/treaty': ['Legislation', 'work'],
  'body/company': ['Corporation', 'body'],
  'project/research': ['ResearchProject', 'body'],
  'project/demonstration': ['ResearchProject', 'body'],
  // Neither an investment nor a contract is a grant.
  'funding/investment': ['MoneyTransfer', 'transfer'],
  'funding/contract': ['MoneyTransfer', 'transfer'],
  'result/publication': ['ScholarlyArticle', 'work'],
  'result/data-set': ['Dataset', 'work'],
  'result/software': ['SoftwareApplication', 'work'],
  'result/product': ['Product', 'product'],
  'result/spin-off': ['Corporation', 'body'],
  'event/exhibition': ['ExhibitionEvent', 'event'],
  'event/conference': ['BusinessEvent', 'event'],
};

export function schemaType({ kind, type }: Pick<RecordContent, 'kind' | 'type'>): {
  type: string;
  family: Family;
} {
  const [name, family] = types[`${kind}/${type}`] ?? kinds[kind];
  return { type: name, family };
}
