import { chosen } from '../domain/claims.ts';
import {
  countByYear,
  countMeant,
  countRecords,
  countUndated,
  findStatements,
} from '../store/completeness.ts';
import type { RegisterDeps } from './deps.ts';

/** What is counted by each kind of statement. */
const countedBy = {
  'number-of-agreements': 'agreement',
  'number-of-projects': 'project',
} as const;

/** What is documented beside what is said to exist. */
export async function readCompleteness({ db }: RegisterDeps) {
  const statements = await findStatements(db);
  const meant = await countMeant(db);
  return {
    counts: await countRecords(db),
    byYear: await countByYear(db),
    undated: await countUndated(db),
    stated: statements.flatMap(({ reference, type, titles, content }) => {
      const count = chosen(content, 'count', 'count');
      const source = content.sources.find(
        ({ key }) =>
          key === content.claims.find(({ property, isChosen }) => property === 'count' && isChosen)?.source,
      );
      if (!count || !source) return [];
      const of = countedBy[type as keyof typeof countedBy];
      return [
        {
          reference,
          ...(of && { of, documented: meant.get(of) ?? 0 }),
          titles,
          count: count.count,
          how: count.how,
          fields: content.fields,
          source,
        },
      ];
    }),
  };
}
