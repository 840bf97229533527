/** What can be had, in the order in which the page tells of it; capitals stand for what the reader fills in. */
export const formats = {
  whole: [
    ['jsonl', '/api/dissemination/dumps/register.jsonl'],
    ['csv', '/api/dissemination/dumps/register.csv'],
    ['manifest', '/api/dissemination/dumps/manifest.json'],
  ],
  record: [
    ['id', '/id/REFERENCE'],
    ['jsonld', '/api/dissemination/records/REFERENCE.jsonld'],
    ['linkset', '/api/dissemination/records/REFERENCE.linkset'],
    ['bib', '/api/dissemination/records/REFERENCE.bib'],
    ['ris', '/api/dissemination/records/REFERENCE.ris'],
    ['datacite', '/api/dissemination/records/REFERENCE.datacite.xml'],
  ],
  portals: [
    ['oai', '/oai?verb=Identify'],
    ['turtle', '/api/dissemination/catalogue.ttl'],
    ['catalogue', '/api/dissemination/catalogue.jsonld'],
    ['sitemap', '/sitemap.xml'],
  ],
  funders: [
    ['funders', '/api/dissemination/funders'],
    ['openaire', '/api/dissemination/funders/FUNDER.csv'],
    ['crossref', '/api/dissemination/records/REFERENCE.crossref.xml?name=AGENCY&email=ADDRESS&ror=ROR'],
  ],
  calendar: [['ics', '/api/dissemination/calendar.ics']],
} as const satisfies Record<string, readonly (readonly [key: string, address: string])[]>;

export type Group = keyof typeof formats;
export const groups = Object.keys(formats) as Group[];
/** What it is called, and where it stands. */
export type Format = (typeof formats)[Group][number];
