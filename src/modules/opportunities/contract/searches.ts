import { z } from 'zod';
import { day, endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import { opportunityFilters } from './search.ts';

/** How often somebody hears of new listings that answer a saved search; `never` only keeps the search. */
export const rhythms = ['never', 'daily', 'weekly'] as const;
export const rhythm = z.enum(rhythms);
export type Rhythm = z.infer<typeof rhythm>;

/** What the page of offers and requests was asked: words in any language, filters, or both. */
export const savedQuestion = z.object({ q: z.string().trim().max(2000).default(''), ...opportunityFilters });
export type SavedQuestion = z.output<typeof savedQuestion>;

/** Nobody reads more than these; the limit keeps the nightly work of one account small. */
export const MOST_SAVED_SEARCHES = 50;

const name = z.string().trim().min(1).max(120);
const id = z.uuid();

export const savedSearch = z.object({
  id,
  name,
  question: savedQuestion,
  rhythm,
  savedAt: z.iso.datetime(),
  /** The last message: its day, and how many listings it told of. */
  told: z.object({ on: day, listings: z.number().int() }).optional(),
});
export type SavedSearch = z.output<typeof savedSearch>;

export const listSavedSearches = endpoint({
  method: 'GET',
  path: '/api/my/saved-searches',
  summary: "The caller's own saved searches, last saved first.",
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ rows: z.array(savedSearch) }),
});

export const saveSearch = endpoint({
  method: 'POST',
  path: '/api/my/saved-searches',
  summary: 'Saves a search; new listings that answer it are told by mail, daily or weekly.',
  access: 'signed-in',
  input: z.object({ name, question: savedQuestion, rhythm, reader: language.default('en') }),
  output: z.object({ id }),
});

export const changeSavedSearch = endpoint({
  method: 'PUT',
  path: '/api/my/saved-searches/:id',
  summary: 'Renames a saved search or changes how often it is told.',
  access: 'signed-in',
  input: z.object({ id, name: name.optional(), rhythm: rhythm.optional() }),
  output: z.object({}),
});

export const removeSavedSearch = endpoint({
  method: 'DELETE',
  path: '/api/my/saved-searches/:id',
  summary: 'Removes a saved search for good.',
  access: 'signed-in',
  input: z.object({ id }),
  output: z.object({}),
});

export const stopSavedSearch = endpoint({
  method: 'POST',
  path: '/api/saved-search-stops',
  summary: 'Ends the messages of a saved search, by the link of one of them; no sign-in is needed.',
  access: 'public',
  guessable: true,
  input: z.object({ key: z.string().max(100) }),
  output: z.object({ name: z.string() }),
});
