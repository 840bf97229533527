import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import { searchOpportunities } from '#contracts/matching';
import { startEngine } from '#modules/matching';
import { createLog } from '#platform/log';
import type { Centre } from '../centre/centre.ts';

const root = path.resolve(import.meta.dirname, '../..');

const QUESTIONS = [
  '农田排水除磷吸附垫',
  'phosphate drainage water',
  'eau de drainage phosphate',
  'sorptiemat',
];

interface Answer {
  readonly rows: readonly { readonly opportunity: { readonly reference: string } }[];
  readonly total?: number;
}

/** What is found, and in which order. */
const seen = ({ rows, total }: Answer) => ({
  total,
  references: rows.map(({ opportunity }) => opportunity.reference),
});

/** Every node finds what an engine finds that read all listings anew, in the same order; followers get a while to catch up. */
export async function wrongIndexes(centre: Centre, withinMs: number): Promise<string[]> {
  const fresh = await answersAnew(centre);
  const wrong: string[] = [];
  for (const { address } of centre.alive)
    for (const [place, question] of QUESTIONS.entries()) {
      let found: object = {};
      for (const deadline = performance.now() + withinMs; performance.now() < deadline;) {
        const answer = await fetch(
          `${address}/api/opportunity-search?q=${encodeURIComponent(question)}&limit=50`,
        );
        found = answer.ok ? seen((await answer.json()) as Answer) : { status: answer.status };
        if (isDeepStrictEqual(found, fresh[place])) break;
        await setTimeout(200);
      }
      if (!isDeepStrictEqual(found, fresh[place]))
        wrong.push(
          `“${question}” at ${address} finds ${JSON.stringify(found)}, an index made anew ${JSON.stringify(fresh[place])}`,
        );
    }
  return wrong;
}

async function answersAnew({ connection }: Centre): Promise<object[]> {
  // Of its own each time: from the snapshot of the last look, nothing would be read anew.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-torture-anew-'));
  const engine = startEngine(
    {
      connection,
      packs: path.join(root, 'packs/lexicon'),
      cache: path.join(root, '.cache'),
      corridor: path.join(root, 'packs/corridors/cn-be'),
      snapshot: path.join(folder, 'matching.snapshot'),
    },
    { log: createLog('error') },
  );
  try {
    await engine.ready;
    const answers: object[] = [];
    for (const q of QUESTIONS) {
      const input = searchOpportunities.input.parse({ q, limit: 50 });
      answers.push(seen((await engine.ask('searchOpportunities', input)) as Answer));
    }
    return answers;
  } finally {
    await engine.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
