/** Whose list it is: people of the demonstration centre. */
export const WHO = {
  visitor: undefined,
  adviser: 'noor.verhaegen@be.example',
  client: 'lucas.dewolf@be.example',
  administrator: 'alex.marchand@centre.example',
} as const;
export type Who = keyof typeof WHO;

interface Asked {
  readonly as: readonly Who[];
  /** Query strings, one for each way in which the list is narrowed or continued. */
  readonly by?: readonly string[];
}

const everybody: Asked['as'] = ['visitor', 'adviser'];
const signedIn: Asked['as'] = ['adviser', 'client'];
const adviser: Asked['as'] = ['adviser'];

/** Every list by its path; what begins with a colon, the test finds in the database. */
export const LISTS: Readonly<Record<string, Asked>> = {
  '/api/access/account': { as: signedIn },
  '/api/access/accounts': { as: ['administrator'], by: ['', 'q=lucas', 'limit=50'] },
  '/api/access/claims': { as: adviser, by: ['', 'limit=50'] },
  '/api/access/consents': { as: signedIn },
  '/api/access/delegations': { as: ['adviser', 'client', 'administrator'] },
  '/api/access/invitations': { as: ['adviser', 'administrator'] },
  '/api/access/organisations/:organisation/members': { as: signedIn },
  '/api/messages/mailbox': { as: ['visitor'] },
  '/api/organisations': {
    as: everybody,
    by: ['', 'q=uni', 'q=%E6%B8%85', 'side=be', 'field=energy', 'type=enterprise', 'place=Gent', 'limit=50'],
  },
  '/api/organisations/:organisation': { as: everybody },
  '/api/organisation-points': { as: everybody, by: ['', 'side=be'] },
  '/api/people': { as: signedIn, by: ['q=person'] },
  '/api/people/:person': { as: adviser },
  '/api/change-proposals': {
    as: ['adviser', 'client', 'administrator'],
    by: ['part=to-decide', 'part=own', 'organisation=:organisation'],
  },
  '/api/opportunities': {
    as: everybody,
    by: ['', 'direction=offer', 'kind=technology', 'side=cn', 'field=energy', 'language=zh', 'stage=market'],
  },
  '/api/opportunities/:opportunity': { as: everybody },
  '/api/opportunities/:opportunity/review': { as: adviser },
  '/api/my/opportunities': { as: signedIn },
  '/api/my/saved-searches': { as: signedIn },
  '/api/review/opportunities': { as: adviser },
  '/api/cases': {
    as: ['adviser', 'client', 'administrator'],
    by: [
      '',
      'ball=mine',
      'ball=overdue',
      'ball=other-side',
      'mine=true',
      'state=negotiating',
      'kind=joint-research',
    ],
  },
  '/api/case-board': { as: adviser },
  '/api/cases/:case': { as: adviser },
  '/api/cases/:case/agreements': { as: adviser },
  '/api/cases/:case/documents': { as: adviser },
  '/api/cases/:case/documents/:document/questions': { as: adviser },
  '/api/cases/:case/documents/:document/readings': { as: adviser },
  '/api/cases/:case/document-terms': { as: adviser },
  '/api/cases/:case/messages': { as: adviser },
  '/api/cases/:case/papers': { as: adviser },
  '/api/cases/:case/plan-versions': { as: adviser },
  '/api/cases/:case/tasks': { as: adviser },
  '/api/cases/:case/timeline': { as: adviser },
  '/api/cases/:case/uploads': { as: adviser },
  '/api/decline-reasons': { as: adviser },
  '/api/interests': { as: signedIn, by: ['box=waiting-for-me', 'box=made', 'box=received', 'box=ended'] },
  '/api/my/due': { as: signedIn, by: ['', 'group=later'] },
  '/api/my/due-outcomes': { as: signedIn },
  '/api/my/fellow-advisers': { as: adviser },
  '/api/my/tasks': { as: signedIn },
  '/api/observed-durations': { as: adviser },
  '/api/ledger/balance': { as: ['visitor'] },
  '/api/ledger/entries': { as: everybody, by: ['', 'kind=visit'] },
  '/api/ledger/promises': { as: ['visitor'] },
  '/api/register/agreements-of-cases': { as: adviser },
  '/api/register/chain': { as: ['visitor'] },
  '/api/register/completeness': { as: ['visitor'] },
  '/api/register/figures': { as: ['visitor'], by: ['', 'kind=project'] },
  '/api/register/proposals': { as: adviser },
  '/api/register/records': {
    as: everybody,
    by: [
      '',
      'q=research',
      'kind=project',
      'field=energy',
      'side=be',
      'from=1990&until=1999',
      'giving=be',
      'region=BE2',
      'undated=yes',
      'disputed=yes',
    ],
  },
  '/api/register/records/:record': { as: everybody },
  '/api/register/records/:record/history': { as: ['visitor'] },
  '/api/register/records/:record/lineage': { as: ['visitor'] },
  '/api/register/reports/2019': { as: ['visitor'], by: ['language=en'] },
  '/api/dissemination/funders': { as: ['visitor'] },
  '/api/dissemination/records/:record/citations': { as: ['visitor'] },
  '/oai': {
    as: ['visitor'],
    by: ['verb=ListRecords&metadataPrefix=oai_dc', 'verb=ListIdentifiers&metadataPrefix=oai_dc'],
  },
  '/sitemap.xml': { as: ['visitor'] },
};

/** What reads more than it shows, and why: whoever mends one takes it out of here. */
export const KNOWN: Readonly<Record<string, string>> = {
  '/api/access/accounts': 'counts all accounts, by a part of a name where one is asked',
  '/api/case-board': 'counts all cases that the side has part in, by kind, state, side and field',
  '/api/change-proposals': 'counts all that somebody proposed, with the entries they are about',
  '/api/interests': 'counts all interests that wait on a side',
  '/api/ledger/balance': 'adds up everything',
  '/api/ledger/entries': 'counts all entries of a kind',
  '/api/my/due-outcomes': 'every agreement of the side has outcomes that are due one day',
  '/api/my/tasks': 'joins the cases of all tasks of the side at once',
  '/api/organisations': 'counts everything that is found, by side, type, field and place',
  '/api/organisation-points': 'draws every organisation as a point',
  '/api/opportunities': 'counts everything that is open, by direction, kind, side, field, stage and language',
  '/api/opportunities/:opportunity/review': 'looks for names of organisations among the words of a text',
  '/api/register/agreements-of-cases': 'the agreements of all cases but those that are told already',
  '/api/register/completeness': 'counts the whole register',
  '/api/register/figures': 'counts the whole register',
  '/api/register/reports/2019': 'reads the whole register once',
  '/api/register/records': 'counts what is found, by kind and field',
  '/api/review/opportunities': 'drafts and expiring listings of a side have no index of their own',
  '/oai': 'looks once at all links, for a page of a hundred records',
  '/sitemap.xml': 'cuts everything that is public into parts',
};

/** Answers with rows in them that no table of the database holds, and why they are left out. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  '/api/access/personal-data': 'a text about what is kept',
  '/api/cases/:id/landing': 'the tasks of one landing, out of the packs',
  '/api/clearance/announced': 'from the packs',
  '/api/clearance/procedures': 'from the packs',
  '/api/concepts': 'from the thesaurus',
  '/api/opportunity-search': 'found by the index in memory; rows are then read by their ids',
};
