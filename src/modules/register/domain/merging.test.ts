import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordContent, type RecordContent } from '#contracts/register';
import { judgeContent } from './judge-content.ts';
import { mergeContents } from './merging.ts';

const say = (property: string, value: object, more: object = {}) => ({
  property,
  value,
  source: 'page',
  ...more,
});
const titled = (en: string) => say('title', { is: 'texts', texts: { en } });
const signed = (date: string) => say('signed', { is: 'date', date });
const record = (claims: object[], change: Partial<RecordContent> = {}) =>
  recordContent.parse({
    kind: 'agreement',
    sources: [{ key: 'page', title: 'A page', href: 'https://example.org/a' }],
    claims,
    ...change,
  });
const references = { kept: 'agreement-1', gone: 'agreement-2' };
const reason = { en: 'Its text says so.' };
const known = { sides: ['cn', 'be'], fields: ['energy', 'water'] };

describe('two records of one thing', () => {
  const kept = record([titled('Protocol'), signed('1985')], {
    type: 'protocol',
    fields: ['energy'],
    identifiers: [{ scheme: 'doi', value: '10.1000/a', isCertain: true }],
    links: [{ relation: 'amends', to: { record: 'agreement-2' }, source: 'page' }],
  });
  const gone = record([titled('Protocol'), signed('1985-05-03')], {
    type: 'treaty',
    fields: ['energy', 'water'],
    sources: [{ key: 'page', title: 'Another page', isWeak: false }],
    identifiers: [{ scheme: 'doi', value: '10.1000/b', isCertain: true }],
    links: [{ relation: 'under', to: { record: 'agreement-9' }, source: 'page' }],
  });

  it('are not one before somebody chose at every place where they differ', () => {
    const merged = mergeContents({ kept, gone, references }, []);

    assert.deepEqual('conflicts' in merged && merged.conflicts, [
      { at: 'type', kept: 'protocol', gone: 'treaty' },
      { at: 'signed', kept: { is: 'date', date: '1985' }, gone: { is: 'date', date: '1985-05-03' } },
    ]);
  });

  it('become one that says all they said, each source by itself', () => {
    const merged = mergeContents({ kept, gone, references }, [
      { at: 'type', of: 'kept' },
      { at: 'signed', of: 'gone', reason },
    ]);
    assert.ok('content' in merged);
    const { content } = merged;

    assert.deepEqual(judgeContent(content, known), []);
    assert.deepEqual(
      content.claims
        .filter(({ property }) => property === 'signed')
        .map(({ value, source, isChosen, reason }) => [
          value.is === 'date' && value.date,
          source,
          isChosen,
          reason,
        ]),
      [
        ['1985', 'page', false, undefined],
        ['1985-05-03', 'page-2', true, reason],
      ],
    );
    assert.deepEqual(
      content.sources.map(({ key, title }) => [key, title]),
      [
        ['page', 'A page'],
        ['page-2', 'Another page'],
      ],
    );
    assert.deepEqual(
      [content.type, content.fields, content.links.map(({ to }) => to)],
      ['protocol', ['energy', 'water'], [{ record: 'agreement-9' }]],
    );
    assert.deepEqual(
      content.identifiers.map(({ value, isCertain }) => [value, isCertain]),
      [
        ['10.1000/a', true],
        ['10.1000/b', false],
      ],
    );
  });

  it('say the same only once', () => {
    const merged = mergeContents({ kept, gone: { ...kept, links: [] }, references }, []);

    assert.deepEqual('content' in merged && merged.content, { ...kept, links: [] });
  });
});
