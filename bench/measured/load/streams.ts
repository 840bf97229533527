import { languages } from '#platform/languages';
import type { MadeListings } from '../../synthetic/listings.ts';
import { seeded } from '../../synthetic/random.ts';
import type { Step, Stream } from './arrivals-worker.ts';

/** What those who ask know of the centre. */
export interface Known {
  readonly made: MadeListings;
  readonly references: readonly string[];
  readonly adviser: { readonly cookie: string; readonly cases: readonly string[] };
}

export interface Phase {
  readonly name: string;
  readonly seconds: number;
  readonly streams: readonly Stream[];
}

const WARM_QUESTIONS = 50;
const DIFFERENT = 6_000;

/** Every third question is one of fifty that many ask; the others are asked once. */
function questions(made: MadeListings): { language: string; q: string }[] {
  const random = seeded(42);
  return Array.from({ length: DIFFERENT }, (_, i) => {
    const { language, words } = made.question(
      i % 3 === 0 ? Math.floor(random() * WARM_QUESTIONS) : WARM_QUESTIONS + i,
    );
    return { language, q: encodeURIComponent(words) };
  });
}

const get = (path: string, cookie?: string): Step[] => [{ path, ...(cookie && { cookie }) }];
const languageAt = (place: number) => languages[place % languages.length]!;

const UPLOAD_BYTES = 200_000;

const sent = (room: string, cookie: string, number: number): Step[] => [
  {
    method: 'POST',
    path: `${room}/uploads`,
    cookie,
    json: {
      compartment: 'shared',
      title: `Measured ${number}`,
      language: 'en',
      name: `${number}.txt`,
      bytes: UPLOAD_BYTES,
    },
  },
  { method: 'PUT', path: `${room}/uploads/{id}/content?offset=0`, cookie, bytes: UPLOAD_BYTES },
  { method: 'POST', path: `${room}/uploads/{id}/end`, cookie, json: {} },
];

const FILTERS = [
  '',
  '&side=cn',
  '&side=be',
  '&direction=request',
  '&field=energy',
  '&kind=technology&side=cn',
  '&stage=market',
];

/** The acts of each kind, in the languages and with the questions of many visitors. */
function actsOf({ made, references, adviser }: Known) {
  const asked = questions(made);
  const { cookie, cases } = adviser;
  return {
    search: asked.map(({ language, q }) => get(`/api/opportunity-search?q=${q}&reader=${language}`)),
    searchPage: asked.toReversed().map(({ language, q }) => get(`/${language}/opportunities?q=${q}`)),
    home: languages.map((language) => get(`/${language}/`)),
    listPage: FILTERS.flatMap((filter) =>
      languages.map((language) => get(`/${language}/opportunities?${filter.slice(1)}`)),
    ),
    list: FILTERS.flatMap((filter) =>
      languages.map((language) => get(`/api/opportunities?reader=${language}${filter}`)),
    ),
    listing: references.map((reference, i) => get(`/${languageAt(i)}/opportunities/${reference}`)),
    counterparts: references.map((reference, i) =>
      get(`/api/opportunities/${reference}/counterparts?reader=${languageAt(i)}`),
    ),
    ask: Array.from({ length: 500 }, (_, i): Step[] => {
      const [text] = made.listing(5_000_000 + i).texts;
      const { title, summary, description } = text!;
      return [
        {
          method: 'POST',
          path: '/api/counterparts',
          json: { text: [title, summary, description].join('\n'), reader: languageAt(i) },
        },
      ];
    }),
    desk: ['?ball=mine', '?ball=overdue', ''].map((query) => get(`/api/cases${query}`, cookie)),
    case: cases.map((id) => get(`/api/cases/${id}`, cookie)),
    messages: cases.map((id) => get(`/api/cases/${id}/messages`, cookie)),
    upload: Array.from({ length: 500 }, (_, i) => sent(`/api/cases/${cases[i % cases.length]}`, cookie, i)),
  };
}

/** Searches alone, few and too many, pages alone, and all that goes on at once, with an import beside. */
export function phasesOf(known: Known): Phase[] {
  const acts = actsOf(known);
  const stream = (name: string, perSecond: number, of: keyof typeof acts): Stream => ({
    name,
    perSecond,
    acts: acts[of],
  });
  const listing = (perSecond: number): Stream => ({
    ...stream('a listing', perSecond, 'listing'),
    afterwards: {
      name: 'its counterparts, where its page came without them',
      steps: acts.counterparts.flat(),
    },
  });
  return [
    ...[10, 20].map((perSecond) => ({
      name: 'few',
      seconds: 15,
      streams: [
        { name: `search, ${perSecond} a second`, perSecond, acts: acts.search.slice(perSecond * 200) },
      ],
    })),
    { name: 'search', seconds: 15, streams: [stream('search', 200, 'search')] },
    {
      name: 'pages',
      seconds: 15,
      streams: [
        stream('the first page', 10, 'home'),
        stream('the list, filtered', 10, 'listPage'),
        listing(20),
      ],
    },
    {
      name: 'mix',
      seconds: 20,
      streams: [
        stream('search', 15, 'search'),
        stream('search, as a page', 5, 'searchPage'),
        stream('the first page', 4, 'home'),
        stream('the list over the API', 5, 'list'),
        listing(10),
        stream('a text that asks for counterparts', 3, 'ask'),
        stream('an adviser’s desk', 5, 'desk'),
        stream('a case', 5, 'case'),
        stream('its messages', 5, 'messages'),
        stream('a file of 200 kB sent', 1, 'upload'),
      ],
    },
  ];
}

/** The five main journeys, one request after another. */
export function journeysOf(known: Known): { name: string; acts: readonly (readonly Step[])[] }[] {
  const acts = actsOf(known);
  return [
    { name: 'a search', acts: acts.search },
    { name: 'a search, as a page', acts: acts.searchPage },
    { name: 'the list, as a page', acts: acts.listPage },
    {
      name: 'a listing, as a page, then its counterparts',
      acts: acts.listing.map((page, i) => [...page, ...acts.counterparts[i]!]),
    },
    { name: 'a text that asks for counterparts', acts: acts.ask },
    { name: 'an adviser’s desk', acts: acts.desk },
    { name: 'a case', acts: acts.case },
    { name: 'its messages', acts: acts.messages },
  ];
}

/** The rows that search, list and listing show, without a centre around them. */
export function floorOf({ references }: Known): Phase {
  const some = Array.from({ length: 300 }, (_, i) =>
    references.slice((i * 20) % (references.length - 20)).slice(0, 20),
  );
  return {
    name: 'floor',
    seconds: 10,
    streams: [
      {
        name: 'the rows of a search',
        perSecond: 200,
        acts: some.map((twenty) => get(`/rows?references=${twenty.join(',')}`)),
      },
      { name: 'the rows of the list', perSecond: 20, acts: [get('/list')] },
      { name: 'a listing', perSecond: 20, acts: references.map((reference) => get(`/listing/${reference}`)) },
    ],
  };
}
