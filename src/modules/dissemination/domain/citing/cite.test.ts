import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Citable, cite } from './cite.ts';

const record: Citable = {
  reference: 'agreement-1',
  revision: 2,
  titles: { en: 'Agreement on 100% & {more}', zh: '合作协定', fr: 'Accord', nl: 'Akkoord' },
  changedOn: '2026-11-01',
  readOn: '2026-11-27',
  address: 'https://centre.example/id/agreement-1',
};

describe('a citation of a record', () => {
  it('follows the style, in the words of the reader', () => {
    assert.equal(
      cite({ ...record, titles: { en: 'Agreement' } }, 'apa', 'en'),
      'Green Channel. (2026, November 1). Agreement (agreement-1, version 2) [Record]. Register. https://centre.example/id/agreement-1',
    );
    assert.equal(
      cite(record, 'chicago', 'fr'),
      'Green Channel. «\u00a0Accord\u00a0». Mémoire de la coopération, fiche agreement-1, version 2. Dernière modification le 1er novembre 2026. https://centre.example/id/agreement-1.',
    );
    assert.equal(
      cite(record, 'iso-690', 'nl'),
      'GREEN CHANNEL. Akkoord [online]. Samenwerkingsarchief, fiche agreement-1, versie 2, 1 november 2026 [geraadpleegd op 27 november 2026]. Beschikbaar op: https://centre.example/id/agreement-1',
    );
    assert.equal(
      cite(record, 'gb-t-7714', 'zh'),
      '绿色通道. 合作协定: 合作档案记录 agreement-1, 第2版[DB/OL]. (2026-11-01)[2026-11-27]. https://centre.example/id/agreement-1.',
    );
  });

  it('has a title in another language where there is none of the reader’s', () => {
    assert.match(cite({ ...record, titles: { zh: '合作协定' } }, 'apa', 'nl'), /[.] 合作协定 \(agreement-1/);
  });

  it('ends no field of BibTeX or RIS, whatever the title is', () => {
    const hostile = { ...record, titles: { en: 'A}\r\nER  - \\ 100% & _x_' } };

    assert.match(
      cite(hostile, 'bibtex', 'en'),
      /^ {2}title = \{\{A\\\} ER - \\textbackslash\{\} 100\\% \\& \\_x\\_\}\},$/m,
    );
    assert.equal(cite(hostile, 'ris', 'en').match(/^ER {2}-/gm)?.length, 1);
  });
});
