import type { Somebody } from '../../centre/people.ts';
import type { Hand, Scene } from '../scene.ts';
import type { Published } from './listings.ts';

const ABOUT =
  'We look after the surface water of twelve municipalities in West Flanders and run four pumping stations whose drains carry too much phosphate into the canals each spring.';
const WISH =
  'We should like to try the mat for two seasons at the outlet of two drains, measure it ourselves each week, and share what we measure with its maker before we decide to buy.';

/** What may be done to an interest, and who does it. */
const STEPS: readonly (readonly [may: string, noun: string, Somebody])[] = [
  ['pass-on', 'passing-on', 'adviser-be'],
  ['put-to-owner', 'putting', 'adviser-cn'],
  ['accept', 'acceptance', 'member-cn'],
];

/** Is interested in listings that were published, and leads each interest to its case. */
export const interestsIn =
  (published: Published): Hand =>
  (scene) => {
    let path: string | undefined;
    return async () => {
      if (path === undefined) {
        const reference = published.shift();
        if (reference !== undefined) path = await express(scene, reference);
      } else if (!(await lead(scene, path))) path = undefined;
    };
  };

async function express({ line, ledger, mark }: Scene, reference: string): Promise<string> {
  const question = mark('interest');
  const { id } = await line.ask('member-be', ['POST', '/api/interests'], {
    opportunity: reference,
    organisationId: line.people.organisation.be,
    language: 'en',
    about: ABOUT,
    wish: WISH,
    questions: question,
  });
  const path = `/api/interests/${String(id)}`;
  ledger.keepWords({ act: 'express an interest', who: 'member-be', path, says: question });
  return path;
}

/** Takes the next step; false where none is left. */
async function lead({ line, ledger, mark }: Scene, path: string): Promise<boolean> {
  for (const [may, noun, who] of STEPS) {
    const seen = await line.ask(who, ['GET', path]).catch(() => undefined);
    if (!(seen?.['may'] as string[] | undefined)?.includes(may)) continue;
    const remark = mark(noun);
    const moved = await line.ask(who, ['POST', `${path}/${noun}`], {
      version: seen!['version'],
      ...(noun === 'acceptance' ? { title: remark } : { remark }),
    });
    const { caseId } = moved;
    ledger.keepWords({
      act: `${noun} of an interest`,
      who,
      path: caseId === undefined ? path : `/api/cases/${String(caseId)}`,
      says: remark,
    });
    return true;
  }
  return false;
}
