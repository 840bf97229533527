import { z } from 'zod';
import { factTypes } from '../../domain/rules/catalogue.ts';
import { day, id, inFour, oneOf, record, someLanguages, text } from './words.ts';

const named = record({ id, name: inFour });

export const factsFile = record({
  facts: z.array(
    record({
      id,
      type: oneOf(factTypes),
      question: inFour,
      help: inFour,
      unit: text.optional(),
      values: z.array(named).default([]),
    }).superRefine(({ type, values }, context) => {
      const needsWords = type === 'choice' || type === 'choices';
      if (needsWords && values.length === 0) context.addIssue(`a ${type} needs its values`);
      if (!needsWords && values.length > 0) context.addIssue(`a ${type} has no values: leave them out`);
    }),
  ),
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
      text: someLanguages,
      procedures: z.array(id).default([]),
      sources: z.array(id).default([]),
      confidence: text,
    }),
  ),
});
