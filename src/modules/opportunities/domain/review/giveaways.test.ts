import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findGiveaways, type Giveaway } from './giveaways.ts';

const names = ['Sorptiewerken Dendervallei NV', '登德吸附材料公司', 'Bo'];

describe('what leads past the advisers', () => {
  const cases: [string, Giveaway[]][] = [
    ['Schrijf naar jan.peeters@voorbeeld.be voor de cijfers.', ['e-mail']],
    ['Zie https://voorbeeld.test/mat voor beelden.', ['link']],
    ['Meer op www.voorbeeld.be', ['link']],
    ['Bel +32 9 123 45 67.', ['phone']],
    ['请拨打13800138000联系。', ['phone']],
    ['Beschermd door EP 3 456 789 en EP3456789B1.', ['patent-number', 'patent-number']],
    [
      'US 10,123,456 B2, WO 2019/123456 and PCT/CN2020/098765',
      ['patent-number', 'patent-number', 'patent-number'],
    ],
    [
      'BE 1 023 456 B1, BE2019/5123 en octrooi nr. 1023456',
      ['patent-number', 'patent-number', 'patent-number'],
    ],
    ['专利申请号202110123456.7，另见CN112345678B。', ['patent-number', 'patent-number']],
    ['Ondernemingsnummer BE 0403.091.220', ['registration-number']],
    ['统一社会信用代码91420100MA4KXXXX5Q'.replace('XXXX', '1234'), ['registration-number']],
    ['微信号：denghe_2024', ['messenger']],
    ['Zie denders.com.cn/mat of labo.tech', ['link', 'link']],
    ['已获授权专利 ZL201910123456.7。', ['patent-number']],
    ['De mat van Sorptiewerken  Dendervallei ligt er.', ['owner-name']],
    ['SORPTIEWERKEN-DENDERVALLEI NV', ['owner-name']],
    ['本产品由登德吸附材料公司研制。', ['owner-name']],
  ];
  for (const [text, expected] of cases)
    it(`is found: “${text}”`, () =>
      assert.deepEqual(
        findGiveaways(text, names).map(({ is }) => is),
        expected,
      ));

  it('is looked for in linear time, whatever the text', () => {
    for (const unit of ['x', 'x.', 'x@', '-', '1', '1 ', '0032 ', '吸', 'EP 1 ', names[0]!, `${names[1]!} `])
      for (const count of [1000, 100_000]) {
        const before = process.threadCpuUsage();
        findGiveaways(unit.repeat(count), names);
        // Time of the processor in microseconds: a busy machine does not make it more.
        assert.ok(process.threadCpuUsage(before).user < 1_000_000, `${count} × “${unit}”`);
      }
  });

  const innocent = [
    'Gemeten op 14 putten, 2.300 mg/l in 2025, van 0,5 tot 6 l/s.',
    'From 2019-2024 we tested 1 256 modules at 120-140 °C (ISO 9001, EN 13432, 6E001).',
    'Bo is geen naam die wij zoeken, e.g. iron.oxide blijft ijzeroxide.',
    '产量从2019年的12000吨增加到2025年的13500吨。',
    'Le prix est de 1 200 000 euros, soit 0,33 euro par pièce.',
    'US 2.4 million and CN 12 provinces',
  ];
  for (const text of innocent)
    it(`is not imagined: “${text}”`, () => assert.deepEqual(findGiveaways(text, names), []));
});
