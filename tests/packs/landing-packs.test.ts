import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readLandingPack } from '#modules/cases';
import { readCorridor } from '#platform/corridor';
import { languages } from '#platform/languages';
import { noteOfTask } from '../../src/modules/cases/domain/landing/pack.ts';

const packs = path.resolve(import.meta.dirname, '../../packs');
const landing = readLandingPack(path.join(packs, 'landing'));
const tasks = [...landing.values()].flat();

describe('the landing packs', () => {
  it('tell both sides of the corridor what a firm and its host have to do, each task once', () => {
    const { sides } = readCorridor(path.join(packs, 'corridors/cn-be'));
    for (const { code } of sides) {
      const ids = (landing.get(code) ?? []).map(({ id }) => id);
      assert.ok(ids.length > 0, code);
      assert.equal(new Set(ids).size, ids.length, code);
    }

    assert.deepEqual([...new Set(tasks.map(({ owner }) => owner))].toSorted(), ['firm', 'host']);
  });

  it('name in four languages whom to ask, and never say what the law lets anybody do', () => {
    const wrong: string[] = [];
    for (const task of tasks)
      for (const language of languages) {
        const note = noteOfTask(task, language);
        if (!note.includes(task.authority[language])) wrong.push(`${task.id}, ${language}: nobody to ask`);
        if (/allowed|autorisé|toegestaan|允许/i.test(note)) wrong.push(`${task.id}, ${language}: a verdict`);
      }

    assert.deepEqual(wrong, []);
  });
});
