import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Endpoint } from '#platform/contract';
import type { z } from 'zod';
import { answerAboutWords } from './actions/answer-about-words.ts';
import { getConcept, listConcepts, understandText } from './contract.ts';
import { lexiconRoutes } from './routes.ts';
import { shippedLexicon } from './testing.ts';

const routes = lexiconRoutes({
  askAboutWords: async (name, input) =>
    answerAboutWords(await shippedLexicon())[name](input as never) as never,
});

/** Asks as the server does: input and output through the contract. */
async function ask<I extends z.ZodType, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: z.input<I>,
): Promise<z.output<O>> {
  const served = routes.find((route) => route.endpoint === (endpoint as Endpoint));
  const answer = await served?.answer(endpoint.input.parse(input), {} as never);
  return endpoint.output.parse(answer);
}

describe('the thesaurus over HTTP', () => {
  it('is searched in any language, without accents, the word itself first', async () => {
    const asked = [
      '固态电池',
      'solid-state battery',
      'batterie a l’etat solide'.replace('’', "'"),
      'vastestofbatterij',
    ];
    const found = await Promise.all(asked.map((q) => ask(listConcepts, { q, limit: 1 })));

    assert.deepEqual(
      found.map(({ rows }) => rows[0]?.id),
      asked.map(() => 'solid-state-battery'),
    );
  });

  it('counts fields over all pages, and pages without loss', async () => {
    const first = await ask(listConcepts, { q: 'batter', limit: 5 });
    const second = await ask(listConcepts, { q: 'batter', limit: 5, after: first.next });
    const ids = [...first.rows, ...second.rows].map(({ id }) => id);

    assert.equal(new Set(ids).size, 10);
    assert.equal(
      first.fields.reduce((sum, { count }) => sum + count, 0),
      first.total,
    );
  });

  it('gives a concept with its neighbours, and a plain no for another', async () => {
    const concept = await ask(getConcept, { id: 'solid-state-battery' });

    assert.equal(concept.broaderConcept?.id, concept.broader);
    assert.ok(concept.broaderConcept?.narrower.includes(concept.id));
    await assert.rejects(ask(getConcept, { id: 'no-such-concept' }), {
      code: 'lexicon.concept-unknown',
      kind: 'not-found',
    });
  });
});

describe('understanding over HTTP', () => {
  it('shows words in their surface with translations as readers write them', async () => {
    const text = 'Des capteurs pour les eaux usées';
    const { language, words, concepts } = await ask(understandText, { text });

    assert.equal(language, 'fr');
    const sensor = words.find(({ surface }) => surface === 'capteurs');
    assert.equal(sensor?.translations.en?.[0]?.word, 'sensor');
    assert.ok(concepts.some(({ start, end }) => text.slice(start, end) === 'eaux usées'));
  });

  it('says unknown rather than guess, and takes a language that it is told', async () => {
    assert.equal((await ask(understandText, { text: '12345' })).language, 'unknown');
    assert.equal((await ask(understandText, { text: '12345', language: 'nl' })).language, 'nl');
  });
});
