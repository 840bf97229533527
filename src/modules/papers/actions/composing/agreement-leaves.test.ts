import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Cooperation } from '#contracts/cases';
import { readCorridor } from '#platform/corridor';
import { type Language, languages } from '#platform/languages';
import type { Block, Leaf, Run } from '../../domain/leaf.ts';
import { agreements, type AgreementTemplate } from '../../texts/agreements/agreements.ts';
import { docxPart, docxWords } from '../../stage/docx-words.ts';
import { documentOf } from '../printing/document-of.ts';
import { agreementLeaves } from './agreement-leaves.ts';
import type { PaperParty } from './paper-parties.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../../../packs/corridors/cn-be'));
const templates: readonly AgreementTemplate[] = ['non-disclosure', 'letter-of-intent'];

const cooperation = {
  trackingCode: '7K3M-9QWX-2FHT',
  title: '除磷吸附垫',
  language: 'zh',
  kind: 'technology-transfer',
  givingSide: 'cn',
  receivingSide: 'be',
} as Cooperation;

const chinese: PaperParty = {
  side: 'cn',
  known: {
    name: '登德吸附材料有限公司',
    names: { zh: '登德吸附材料有限公司', en: 'Dengde Sorbents' },
    number: { scheme: 'cn-uscc', value: '91420100MA4K2XYZ3B' },
    city: 'Wuhan',
    country: 'CN',
  },
};
const unnamed: PaperParty = { side: 'be' };

const leavesOf = (
  template: AgreementTemplate,
  chosen: readonly [Language] | readonly [Language, Language],
  given: Partial<{ cooperation: Cooperation; parties: readonly PaperParty[] }> = {},
) =>
  agreementLeaves({
    template,
    cooperation,
    parties: [chinese, unnamed],
    corridor,
    languages: chosen,
    ...given,
  });

const runsIn = (block: Block): readonly Run[] => {
  if (block.is === 'paragraph') return block.runs;
  if (block.is === 'points') return block.points.flatMap(({ runs }) => runs);
  if (block.is === 'facts') return block.rows.flatMap(({ value }) => value);
  return block.is === 'signatures' ? block.signatures.flatMap(({ name }) => name) : [];
};
const blanksIn = (block: Block): number => runsIn(block).filter((run) => 'blank' in run).length;
const shapeOf = ({ blocks }: Leaf) => blocks.map((block) => `${block.is} ${blanksIn(block)}`);
const textOf = ({ blocks }: Leaf) =>
  blocks.flatMap((block) => runsIn(block).map((run) => ('blank' in run ? `[${run.blank}]` : run.text)));

describe('a template', () => {
  it('has the same clauses, passages, points and blanks in every language, so that two stand side by side', () => {
    for (const template of templates) {
      const english = shapeOf(leavesOf(template, ['en'])[0]);

      for (const language of languages)
        assert.deepEqual(shapeOf(leavesOf(template, [language])[0]), english, `${template} ${language}`);
    }
  });

  it('fills in what is known in each language, and leaves a blank for whoever is not named', () => {
    const texts = textOf(leavesOf('non-disclosure', ['fr'])[0]);

    assert.deepEqual(texts.slice(1, 11), [
      '登德吸附材料有限公司',
      '91420100MA4K2XYZ3B',
      '[rue et numéro]',
      ', Wuhan, Chine',
      '[nom et qualité]',
      '[nom, adresse électronique et adresse postale]',
      '[dénomination légale complète]',
      '[numéro]',
      '[rue et numéro, code postal, localité, pays]',
      '[nom et qualité]',
    ]);
  });

  it('says in each of two languages that it is drawn up in both, and leaves open which prevails', () => {
    const [dutch, chineseLeaf] = leavesOf('letter-of-intent', ['nl', 'zh']);

    assert.ok(
      textOf(dutch)
        .join('')
        .includes(
          'in het Nederlands en het Chinees. Bij verschil tussen beide teksten heeft de tekst in het [taal die voorrang heeft] voorrang.',
        ),
    );
    assert.ok(
      textOf(chineseLeaf!)
        .join('')
        .includes('以荷兰文和中文书就。两种文本不一致的，以[优先的语言]文本为准。'),
    );
  });

  it('says on every page that it is a template and no advice, and never that something is permitted', () => {
    const permitted = /\ballowed\b|\bpermitted\b|允许从事|准许|toegestaan|\best (permis|autorisé)/;
    for (const template of templates)
      for (const language of languages) {
        const [leaf] = leavesOf(template, [language]);

        assert.match(leaf.footer, /not legal advice|不构成法律意见|sans valeur d’avis|geen juridisch advies/);
        assert.ok(leaf.stamp);
        assert.doesNotMatch(JSON.stringify(agreements[template][language]), permitted);
      }
  });

  it('takes what people wrote for words, never for a blank or a value', () => {
    const title = '{code} [hint] #panic("x") <w:p/> & \u0000\u202E\uD800';
    const [leaf] = leavesOf('non-disclosure', ['en'], { cooperation: { ...cooperation, title } });
    const purpose = leaf.blocks.flatMap((block) => (block.is === 'paragraph' ? [block.runs] : []))[2]!;

    assert.deepEqual(
      purpose.filter((run) => 'text' in run && run.language === 'zh'),
      [{ text: title, language: 'zh' }],
    );
    assert.equal(purpose.filter((run) => 'blank' in run).length, 0);
  });
});

describe('a template as DOCX', () => {
  it('says what is on paper, in real headings, on A4, with its languages and Chinese fonts', async () => {
    const file = await documentOf(leavesOf('letter-of-intent', ['zh', 'fr']));
    const body = docxPart(file, 'word/document.xml');
    const text = docxWords(file, 'word/document.xml');

    assert.match(text, /第一条\u3000背景/);
    assert.match(text, /Article 1\. Contexte/);
    assert.match(text, /【法定全称】/);
    assert.match(body, /<w:pStyle w:val="Title"\/>/);
    assert.match(body, /<w:pStyle w:val="Heading1"\/>/);
    assert.match(body, /<w:pgSz w:w="11906" w:h="16838"/);
    assert.match(body, /<w:lang w:val="fr-BE" w:eastAsia="zh-CN"\/>/);
    assert.match(body, /w:eastAsia="SimSun"[^>]*w:hint="eastAsia"|w:hint="eastAsia"[^>]*w:eastAsia="SimSun"/);
    assert.match(docxWords(file, 'word/footer1.xml'), /不构成法律意见.*sans valeur d’avis juridique/s);
    assert.match(docxPart(file, 'word/footer1.xml'), /PAGE.*NUMPAGES/s);
    assert.match(
      docxPart(file, 'docProps/core.xml'),
      /<dc:title>合作意向书 \/ Lettre d’intention<\/dc:title>/,
    );
  });

  it('holds hostile names and titles letter by letter, without what XML cannot take', async () => {
    const title = '<w:p> & "x" {code} [hint] \u0000\u0008\u202E\uFFFF\uD800合';
    const name = '</w:t><w:br/>\u0001 “登德” & Söhne';
    const parties = [{ side: 'cn', known: { name, names: {} } }, unnamed];
    const file = await documentOf(
      leavesOf('non-disclosure', ['zh'], { cooperation: { ...cooperation, title }, parties }),
    );
    const text = docxWords(file, 'word/document.xml');

    assert.ok(text.includes('“<w:p> & "x" {code} [hint] \uFFFD合”'), text.slice(0, 400));
    assert.ok(text.includes('</w:t><w:br/> “登德” & Söhne'), text.slice(0, 400));
    assert.doesNotMatch(docxPart(file, 'word/document.xml'), /[\p{Cc}--[\t\n\r]]|\u202E|\uFFFF/v);
  });
});
