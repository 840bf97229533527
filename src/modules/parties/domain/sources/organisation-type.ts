import type { OrganisationType } from '#contracts/parties';

interface Rule {
  readonly type: OrganisationType;
  /** One of these types of the source, or any when absent. */
  readonly types?: readonly string[];
  /** And one of the names, when present. */
  readonly name?: RegExp;
}

/**
 * From the types of ROR (https://ror.readme.io/docs/types) and the words of the names; the first rule that fits decides.
 * A key laboratory or a hospital says so in its name, whatever its type.
 */
const RULES: readonly Rule[] = [
  { type: 'key-laboratory', name: /\bkey\s+lab(orator(y|ies))?\b|重点实验室|重點實驗室/i },
  { type: 'university', types: ['education'] },
  { type: 'hospital', types: ['healthcare'] },
  {
    type: 'investor',
    types: ['company', 'funder', 'other'],
    name: /\b(venture|capital|investments?|equity)\b|创业投资|创投|投资(管理|基金|集团|公司|控股|有限)/i,
  },
  { type: 'enterprise', types: ['company'] },
  {
    type: 'institute',
    types: ['government', 'nonprofit', 'other', 'funder'],
    name: /\binstitutes?\b|\bacademy of\b|研究院|研究所|科学院/i,
  },
  { type: 'association', types: ['nonprofit'] },
  {
    type: 'association',
    types: ['other', 'funder'],
    name: /\b(society|association|federation|foundation|union|alliance)\b|学会|协会|联合会|基金会|联盟/i,
  },
  { type: 'hospital', types: ['facility'], name: /\bhospital\b|ziekenhuis|hôpital|医院/i },
  { type: 'centre', types: ['facility', 'other'], name: /\bcent(er|re|rum)\b|中心$/i },
  { type: 'institute', types: ['facility'] },
  { type: 'agency', types: ['government', 'funder'] },
];

/** The type in the words of the cooperation; `other` when neither types nor names say more. */
export function organisationTypeOf(types: readonly string[], names: readonly string[]): OrganisationType {
  const fits = ({ types: wanted, name }: Rule) =>
    (!wanted || wanted.some((type) => types.includes(type))) &&
    (!name || names.some((text) => name.test(text)));
  return RULES.find(fits)?.type ?? 'other';
}
