import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { importWords } from '#modules/lexicon';
import { importOpportunities } from '#modules/opportunities';
import { importOrganisations } from '#modules/parties';
import { importCordis, importRecords } from '#modules/register';
import { openSource, type SourceFormat } from '#platform/imports';
import { readCorridor } from '#platform/corridor';
import type { Deps } from '../../src/app/open-centre.ts';
import { sniff } from '../../src/platform/files/sniffing/sniff.ts';
import type { Importer } from './importer.ts';
import { harvesting } from './harvesting.ts';
import { packImporters } from './packs.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-fuzz-files-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** Writes bytes to a file for as long as the work takes. */
export async function inFile<Result>(bytes: Buffer, ending: string, work: (file: string) => Promise<Result>) {
  const file = path.join(folder, `${++files}.${ending}`);
  fs.writeFileSync(file, bytes);
  try {
    return await work(file);
  } finally {
    fs.rmSync(file);
  }
}

const OPPORTUNITIES = `id,kind,direction,language,title,description,title.zh,description.zh,fields,country
e-1,market-access,request,fr,Distributeur cherché pour un fromage,Nous cherchons un distributeur.,寻找奶酪经销商,我们寻找经销商。,food;business,BE
e-2,technology,offer,en,Cold plasma against spores,"A drum, in which ""cold"" plasma lowers the count.",,,food,CN
`;

const OPPORTUNITY = {
  id: 'a-1',
  kind: 'offer',
  lang: 'en',
  title: 'Cold plasma against spores on spices',
  abstract: 'A drum in which cold plasma lowers the count of spores on pepper without heat.',
  fields: ['food'],
  trl: 5,
  published: '2026-03-01',
  country: 'BE',
  source: 'Catalogue',
};

const ORGANISATIONS = `key,name,type,country,city,website
1,Rood,centre,BE,Gent,https://rood.example
2,红色研究所,university,CN,Beijing,https://hong.example
`;

const ROR = {
  id: 'https://ror.org/00000aa11',
  status: 'active',
  types: ['facility'],
  names: [{ value: 'Instituut Eén', lang: 'nl', types: ['ror_display', 'label'] }],
  locations: [
    { geonames_id: 1, geonames_details: { country_code: 'BE', name: 'Gent', lat: 51.05, lng: 3.72 } },
  ],
  links: [{ type: 'website', value: 'https://een.example' }],
  relationships: [],
  external_ids: [],
};

const RECORDS = `key,kind,title_en,begins,lead,money_cn,currency_cn,links,source_title
a,agreement,Treaty,1979-11-23,,,,,A page
p,project,Joint work,2001-05,cn: Tsinghua | be: Ghent,1200000,CNY,under #a,A page
`;

const CORDIS = {
  id: '101000001',
  acronym: 'HYMEM',
  title: 'Membranes for hydrogen',
  objective: 'To make better membranes.',
  funding_scheme: 'HORIZON-RIA',
  status: 'SIGNED',
  start_date: '2023-01-01',
  end_date: '2026-12-31',
  total_cost: 4_200_000.5,
  ec_max_contribution: 4_000_000,
  organizations: [
    { name: 'KU Leuven', country: 'BE' },
    { name: 'Tsinghua University', country: 'CN' },
  ],
};

const WORDS =
  'zh\ten\tfr\tnl\tweight\n氢能\thydrogen energy\ténergie hydrogène\twaterstofenergie\t1\n膜\tmembrane|film\tmembrane\tmembraan\t0,5\n';

const line = (record: object) => Buffer.from(`${JSON.stringify(record)}\n`);

/** A table as a workbook: the parts that a spreadsheet program writes at least. */
function workbook(table: string): Buffer {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split(','))
    .map(
      (cells, place) =>
        `<row r="${place + 1}">${cells.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`,
    );
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="One" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  const bytes = Object.entries(parts).map(
    ([name, text]) => [name, new Uint8Array(Buffer.from(text))] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

const fileHeads = [
  '%PDF-1.7\n1 0 obj',
  'GIF89a',
  '\u0089PNG\r\n\u001a\n',
  '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
  'MZ',
];

const sniffing: Importer = {
  name: 'kinds of uploaded files',
  samples: [
    workbook(RECORDS),
    ...fileHeads.map((head) => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(2_000, 1)])),
  ],
  take: (bytes) => sniff(bytes.length, async (from, to) => bytes.subarray(from, to)),
};

interface Surroundings {
  readonly root: string;
  /** A centre that can be harvested, and what it says when it is asked for records. */
  readonly harvested?: { readonly base: string; readonly sample: Buffer };
}

/** Everything that takes in what others wrote. */
export function importers(deps: Deps, { root, harvested }: Surroundings): Importer[] {
  const opportunities = (format: SourceFormat) => (bytes: Buffer) =>
    inFile(bytes, format, async (file) =>
      importOpportunities(deps, { source: await openSource(file, format) }),
    );
  const organisations = (format: 'ror' | 'csv') => (bytes: Buffer) =>
    inFile(bytes, format, async (file) =>
      importOrganisations(deps, {
        source: await openSource(file, format === 'ror' ? 'jsonl' : 'csv'),
        format,
        list: 'fuzz',
      }),
    );
  const wish = (file: string, format: SourceFormat) => ({
    open: () => openSource(file, format),
    language: 'en' as const,
    skipFaults: true,
  });
  const records = (format: SourceFormat) => (bytes: Buffer) =>
    inFile(bytes, format, (file) => importRecords(deps, { ...wish(file, format), list: 'fuzz' }));
  const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
  return [
    { name: 'opportunities, CSV', samples: [Buffer.from(OPPORTUNITIES)], take: opportunities('csv') },
    { name: 'opportunities, XLSX', samples: [workbook(OPPORTUNITIES)], take: opportunities('xlsx') },
    { name: 'opportunities, JSON lines', samples: [line(OPPORTUNITY)], take: opportunities('jsonl') },
    { name: 'organisations, CSV', samples: [Buffer.from(ORGANISATIONS)], take: organisations('csv') },
    { name: 'organisations, ROR', samples: [line(ROR)], take: organisations('ror') },
    { name: 'register, CSV', samples: [Buffer.from(RECORDS)], take: records('csv') },
    { name: 'register, XLSX', samples: [workbook(RECORDS)], take: records('xlsx') },
    {
      name: 'register, CORDIS',
      samples: [line(CORDIS)],
      take: (bytes) => inFile(bytes, 'jsonl', (file) => importCordis(deps, wish(file, 'jsonl'))),
    },
    {
      name: 'words',
      samples: [Buffer.from(WORDS)],
      take: (bytes) => inFile(bytes, 'tsv', (file) => importWords(deps.db, { file, list: 'fuzz' })),
    },
    sniffing,
    ...packImporters(root, corridor),
    ...(harvested ? [harvesting(deps, harvested)] : []),
  ];
}
