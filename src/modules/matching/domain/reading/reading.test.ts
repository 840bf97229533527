import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '#platform/languages';
import { presumedSide } from './presumed-side.ts';
import { readDirection } from './read-direction.ts';
import { readFields } from './read-fields.ts';
import { readStage } from './read-stage.ts';

describe('what a pasted text says of itself', () => {
  const directions: [Language, string, string | undefined][] = [
    ['zh', '我们开发了一种霉菌毒素快速检测方法，希望寻求欧洲合作伙伴。', 'offer'],
    ['zh', '寻求适合高原灌区的马铃薯晚疫病预警技术', 'request'],
    ['en', 'We have developed a rapid test. We are also looking for a distributor.', 'offer'],
    ['en', 'Looking for a supplier of anion exchange membranes', 'request'],
    ['fr', 'Nous recherchons un procédé de séchage économe', 'request'],
    ['fr', 'Notre procédé divise par deux la consommation', 'offer'],
    ['nl', 'Gezocht: fabrikant van onderstellen', 'request'],
    ['nl', 'Als waterbeheerder zoeken wij een sensor voor nitraat', 'request'],
    ['nl', 'Wij bieden een sensor die methaan meet', 'offer'],
    ['en', 'Mycotoxins in maize', undefined],
  ];
  for (const [language, text, expected] of directions)
    it(`reads “${text.slice(0, 24)}…” as ${expected ?? 'neither offer nor request'}`, () =>
      assert.equal(readDirection(text, language), expected));

  it('finds a readiness level however it is written', () => {
    assert.deepEqual(
      [
        '现场验证（TRL 7）',
        'TRL7 reached',
        '技术成熟度达到6级',
        'trl: 4',
        'no level',
        'CONTROL 7',
        'TRL 12',
      ].map(readStage),
      [7, 7, 6, 4, undefined, undefined, undefined],
    );
  });

  it('names the fields that a good part of the concepts belong to', () => {
    assert.deepEqual(readFields(['food', 'food', 'food', 'medicine', 'energy', 'energy']), [
      'food',
      'energy',
    ]);
    assert.deepEqual(readFields(['space']), []);
  });

  it('presumes the side by a language that only one side speaks', () => {
    const sides = [
      { code: 'cn', languages: ['zh'] },
      { code: 'be', languages: ['nl', 'fr'] },
    ] as const;

    assert.deepEqual(
      (['zh', 'nl', 'fr', 'en'] as const).map((language) => presumedSide(language, sides)),
      ['cn', 'be', 'be', undefined],
    );
  });
});
