import { z } from 'zod';
import { factTypes } from '../../domain/rules/catalogue.ts';
import { natures } from '../../domain/rules/procedure.ts';
import { attributes } from './cases.ts';
import { day, id, inFour, oneOf, record, text, word } from './words.ts';

const named = record({ id, name: inFour });

export const factsFile = record({
  facts: z.array(
    record({
      id: word,
      group: id,
      type: oneOf(factTypes),
      question: inFour,
      help: inFour,
      unit: id.optional(),
      values: z.array(record({ id: word, name: inFour })).default([]),
    }).superRefine(({ type, values }, context) => {
      const needsWords = type === 'choice' || type === 'choices';
      if (needsWords && values.length === 0) context.addIssue(`a ${type} needs its values`);
      if (!needsWords && values.length > 0) context.addIssue(`a ${type} has no values: leave them out`);
    }),
  ),
});

/** The names of what rules and plans speak of. */
export const namesFile = record({
  groups: z.array(named),
  subjects: z.array(named),
  natures: z.array(record({ id: oneOf(natures), name: inFour })),
  units: z.array(named),
}).superRefine(({ natures: given }, context) => {
  for (const nature of natures)
    if (!given.some(({ id: name }) => name === nature)) context.addIssue(`natures: “${nature}” is missing`);
});

export const situationsFile = record({
  situations: z.array(record({ id, name: inFour, story: inFour, facts: attributes })),
});

export const milestonesFile = record({ milestones: z.array(named) });
export const authoritiesFile = record({ authorities: z.array(named) });
export const documentsFile = record({ documents: z.array(named) });

export const sourcesFile = record({
  sources: z.array(
    record({
      id,
      type: oneOf(['primary', 'official', 'lawfirm', 'secondary', 'reference']),
      opened: z.boolean('write true when somebody has read it'),
      title: text,
      href: z.url('write the whole address, beginning with https://'),
      /** What to search for there, when the address is only that of the site. */
      'look-for': text.optional(),
    }),
  ),
});

export const watchListFile = record({
  entries: z.array(
    record({
      id,
      on: day.optional(),
      text: inFour,
      procedures: z.array(id).default([]),
      sources: z.array(id).default([]),
      confidence: text,
    }),
  ),
});
