import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import fc from 'fast-check';
import { testDatabase } from '#testing/database';
import { type OrganisationToRegister, registerOrganisation } from '../../actions/register-organisation.ts';
import { keepOrganisations } from '../../actions/keep-organisations.ts';
import { scriptOf } from '../../domain/names/script.ts';
import { counting, depsFor } from '../../testing.ts';
import { findOrganisation } from '../find-organisation.ts';
import type { PartiesTables } from '../tables.ts';
import { listOrganisations, pageQuery, type PageWish } from './list-organisations.ts';
import { listPoints } from './list-points.ts';

const everything = { q: '', side: [], type: [], field: [], place: [], limit: 50 };

describe('searching organisations', async () => {
  const { db } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const given: Omit<OrganisationToRegister, 'isInvented'>[] = [
    {
      slug: 'qinghua',
      side: 'cn',
      type: 'university',
      names: { zh: '清华大学', en: 'Tsinghua University' },
      place: { city: 'Beijing', latitude: 40, longitude: 116.3 },
      fields: ['energy'],
      identifiers: [{ scheme: 'wikidata', value: 'Q16955' }],
    },
    {
      slug: 'qinghai',
      side: 'cn',
      type: 'university',
      names: { zh: '青海大学' },
      fields: ['energy', 'geoscience'],
    },
    { slug: 'beida', side: 'cn', type: 'university', names: { zh: '北京大学', en: 'Peking University' } },
    {
      slug: 'shanghai',
      side: 'cn',
      type: 'institute',
      names: { zh: '上海研究所' },
      place: { city: 'Shanghai', latitude: 31.2, longitude: 121.5 },
    },
    { slug: 'luliang', side: 'cn', type: 'university', names: { zh: '吕梁学院' } },
    {
      slug: 'xian',
      side: 'cn',
      type: 'university',
      names: { en: 'Xi’an Jiaotong University', zh: '西安交通大学' },
    },
    {
      slug: 'leuven',
      side: 'be',
      type: 'university',
      names: { nl: 'Katholieke Universiteit Leuven' },
      shortName: 'KU Leuven',
      place: { city: 'Leuven', latitude: 50.9, longitude: 4.7 },
    },
    {
      slug: 'liege',
      side: 'be',
      type: 'university',
      names: { fr: 'Université de Liège' },
      place: { city: 'Liège', latitude: 50.6, longitude: 5.6 },
    },
    {
      slug: 'gone',
      side: 'be',
      type: 'centre',
      names: { nl: 'Verdwenen Centrum' },
      history: [{ status: 'withdrawn' }],
    },
  ];
  before(async () => {
    for (const one of given) await registerOrganisation(deps, { ...one, isInvented: true });
  });
  const find = async (q: string, wish: Partial<PageWish> = {}) =>
    (await listOrganisations(db, { ...everything, ...wish, q })).rows.map(
      ({ name, foundBy }) => `${name} ${foundBy}`,
    );

  const questions: [string, string, string][] = [
    ['清华', '清华大学', 'characters'],
    ['清華大學', '清华大学', 'characters'],
    ['上海', '上海研究所', 'characters'],
    ['吕', '吕梁学院', 'characters'],
    ['北大', '北京大学', 'characters'],
    ['qinghua', '清华大学', 'pinyin'],
    ['Qīnghuá Dàxué', '清华大学', 'pinyin'],
    ['qing1hua2 da4xue2', '清华大学', 'pinyin'],
    ['daxue qinghua', '清华大学', 'pinyin'],
    ['qing hua', '清华大学', 'pinyin'],
    ['qinghu', '清华大学', 'pinyin'],
    ['lüliang', '吕梁学院', 'pinyin'],
    ['lvliang', '吕梁学院', 'pinyin'],
    ['LYULIANG', '吕梁学院', 'pinyin'],
    ['bjdx', '北京大学', 'initials'],
    ['udl', 'Université de Liège', 'initials'],
    ['xian jiaotong', '西安交通大学', 'pinyin'],
    ['universite liege', 'Université de Liège', 'latin'],
    ['liège univ', 'Université de Liège', 'latin'],
    ['KULeuven', 'Katholieke Universiteit Leuven', 'latin'],
    ['ku', 'Katholieke Universiteit Leuven', 'latin'],
    ['http://www.wikidata.org/entity/Q16955', '清华大学', 'identifier'],
    ['Tsingua Universty', '清华大学', 'similar'],
    ['verdwenen', 'Verdwenen Centrum', 'latin'],
  ];
  for (const [q, name, foundBy] of questions)
    it(`finds ${name} first by “${q}” (${foundBy})`, async () =>
      assert.equal((await find(q))[0], `${name} ${foundBy}`));

  it('finds a short word at the beginning of words only, a longer one inside words too', async () => {
    assert.deepEqual(await find('eken'), []);
    assert.deepEqual(await find('leuve'), ['Katholieke Universiteit Leuven latin']);
    assert.deepEqual(await find('niversite'), [
      'Université de Liège latin',
      'Katholieke Universiteit Leuven latin',
    ]);
  });

  it('does not find pinyin in the middle of a syllable, nor anything by signs alone', async () => {
    assert.deepEqual(await find('inghai'), []);
    for (const q of ['!!!', '%', '_', '\\', '…', '。']) assert.deepEqual(await find(q), []);
  });

  it('lists all that stand by the sound of their names, and hides what its source took back', async () =>
    assert.deepEqual(
      (await listOrganisations(db, everything)).rows.map(({ name }) => name),
      [
        '北京大学',
        'Katholieke Universiteit Leuven',
        '吕梁学院',
        '青海大学',
        '清华大学',
        '上海研究所',
        'Université de Liège',
        '西安交通大学',
      ],
    ));

  it('counts for each facet what choosing another value would bring', async () => {
    const { total, facets } = await listOrganisations(db, { ...everything, side: ['cn'], field: ['energy'] });

    assert.equal(total, 2);
    assert.deepEqual(facets.side, [{ value: 'cn', count: 2 }]);
    assert.deepEqual(facets.type, [{ value: 'university', count: 2 }]);
    assert.deepEqual(facets.field, [
      { value: 'energy', count: 2 },
      { value: 'geoscience', count: 1 },
    ]);
  });

  it('pages without losing or doubling a row, with and without a question', async () => {
    for (const q of ['', 'daxue']) {
      const whole = (await listOrganisations(db, { ...everything, q })).rows.map(({ id }) => id);
      const paged: string[] = [];
      for (let after: string | undefined, more = true; more;) {
        const page = await listOrganisations(db, { ...everything, q, limit: 2, after });
        paged.push(...page.rows.map(({ id }) => id));
        after = page.next;
        more = after !== undefined;
      }
      assert.deepEqual(paged, whole);
    }
  });

  it('takes a made-up paging token for none', async () => {
    for (const after of [
      'x',
      '%%%',
      Buffer.from('["a",1,2]').toString('base64url'),
      Buffer.from('null').toString('base64url'),
    ])
      assert.equal((await listOrganisations(db, { ...everything, after })).rows.length, 8);
  });

  it('puts the found ones on their places, the others in a count', async () => {
    const { points, withoutPlace } = await listPoints(db, { ...everything, type: ['university'] });

    assert.deepEqual(points, [
      { latitude: 40, longitude: 116.3, place: 'Beijing', side: 'cn', count: 1 },
      { latitude: 50.9, longitude: 4.7, place: 'Leuven', side: 'be', count: 1 },
      { latitude: 50.6, longitude: 5.6, place: 'Liège', side: 'be', count: 1 },
    ]);
    assert.equal(withoutPlace, 4);
  });

  it('asks the database as often for one row as for three', async () => {
    const statements = async (wish: Partial<PageWish>) => {
      const counted = counting(db);
      const { rows } = await listOrganisations(counted.db, { ...everything, ...wish });
      return [rows.length, counted.count()];
    };

    assert.deepEqual(await statements({ limit: 1 }), [1, 2]);
    assert.deepEqual(await statements({ limit: 3 }), [3, 2]);
    assert.deepEqual(await statements({ q: 'daxue', limit: 3 }), [3, 2]);
    const counted = counting(db);
    await findOrganisation(counted.db, 'qinghua');
    assert.equal(counted.count(), 2);
  });

  it('never breaks, whatever is asked', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (q) => {
        await listOrganisations(db, { ...everything, q });
      }),
      { numRuns: 60 },
    ));
});

const BEGINNINGS = '安 北 长 东 方 广 海 江 昆 兰 明 南 平 青 荣 山 太 文 西 云'.split(' ');
const MIDDLES = '宁 京 春 莞 正 州 河 苏 山 溪 光 通 凉 岛 成 峰 原 昌 阳 岭'.split(' ');
const ENDS = '理工大学 农业大学 师范学院 材料研究所 中心医院 能源有限公司 海洋研究院'.split(' ');
interface PlanNode {
  'Node Type': string;
  'Actual Loops': number;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const ENDINGS = 'berg by dorp feld gate ham ing ley mond ness'.split(' ');
const LATIN = 'Aldermeer Brackwater Corvel Dunmore Estrand Farwick Golmire Hasselt Inverlo Jorvik'.split(' ');

describe('searching 2,579 organisations', async () => {
  const { db, owner } = await testDatabase<PartiesTables>();
  const pick = <T>(list: readonly T[], number: number) => list[number % list.length]!;
  before(async () => {
    const records = Array.from({ length: 2579 }, (_, i) => {
      const texts = [
        pick(BEGINNINGS, i) +
          pick(MIDDLES, Math.floor(i / 20)) +
          pick(BEGINNINGS, Math.floor(i / 7)) +
          pick(ENDS, i),
        `${pick(LATIN, i)}${pick(ENDINGS, Math.floor(i / 10))} ${pick(LATIN, Math.floor(i / 100))}${pick(ENDINGS, i)} Institute`,
      ];
      const names = texts.map((text) => ({ text, script: scriptOf(text), kind: 'official' as const }));
      const identifiers = [
        { scheme: 'wikidata' as const, value: `Q${i + 1}`, certainty: 'certain' as const },
      ];
      const claim = {
        type: 'institute' as const,
        names,
        identifiers,
        places: [],
        fields: [],
        relations: [],
        history: [],
        facts: [],
        isInvented: true,
      };
      return { source: 'csv:crowd', key: String(i), rank: 10, title: 'a crowd', claim };
    });
    await db.transaction().execute((transaction) => keepOrganisations(depsFor(db), transaction, records));
    await sql`vacuum analyze`.execute(owner);
  });

  /** How the names were read where they were read at all: node types and the indexes under them. */
  const reading = async (query: RawBuilder<unknown>) => {
    const { rows } = await sql<{
      'QUERY PLAN': [{ Plan: PlanNode }];
    }>`explain (analyze, format json) ${query}`.execute(db);
    const ran = nodesOf(rows[0]!['QUERY PLAN'][0].Plan).filter((node) => node['Actual Loops'] > 0);
    return {
      indexes: ran.flatMap((node) => node['Index Name'] ?? []),
      rowByRow: ran.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'name')
        .length,
    };
  };
  const ways: [string, string, string][] = [
    ['two characters', '青岛', 'name_terms'],
    ['five characters', '青岛理工大', 'name_folded'],
    ['pinyin', 'qingdao ligong', 'name_solid'],
    ['a Latin word', 'brackwaterness', 'name_folded'],
    ['the beginning of a Latin word', 'bra', 'name_folded'],
    ['initials', 'qdlgdx', 'name_initials'],
    ['an identifier', 'Q1234', 'identifier_pkey'],
  ];
  for (const [what, q, index] of ways)
    it(`looks up ${what} by the index ${index}, and reads the names nowhere row by row`, async () => {
      const { indexes, rowByRow } = await reading(pageQuery({ ...everything, q }));

      assert.ok(indexes.includes(index), indexes.join(' '));
      assert.equal(rowByRow, 0);
    });

  it('begins a list by its index', async () => {
    const { indexes } = await reading(pageQuery({ ...everything, limit: 20 }));

    assert.ok(indexes.includes('party_in_order'), indexes.join(' '));
  });
});
