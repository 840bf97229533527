import { type Body, NotDone } from '../line.ts';
import type { Hand, Scene } from '../scene.ts';

const contentOf = (title: string) => ({
  kind: 'agreement',
  sources: [{ key: 'torture', title: 'Written while the centre is tortured' }],
  claims: [
    { property: 'title', value: { is: 'texts', texts: { en: title } }, source: 'torture' },
    { property: 'signed', value: { is: 'date', date: '1979' }, source: 'torture' },
  ],
});

interface Proposed {
  readonly id: string;
  readonly title: string;
  isDecided: boolean;
}

/** One side proposes a record, the other decides; what was accepted everybody reads. */
export const register: Hand = (scene) => {
  let proposed: Proposed | undefined;
  return async () => {
    if (!proposed) proposed = await propose(scene);
    else {
      await decide(scene, proposed);
      proposed = undefined;
    }
  };
};

async function propose({ line, ledger, mark }: Scene): Promise<Proposed> {
  const title = mark('agreement');
  const { id } = await line.ask('adviser-be', ['POST', '/api/register/proposals'], {
    content: contentOf(title),
    why: title,
  });
  const proposed = { id: String(id), title, isDecided: false };
  ledger.keep({
    act: 'propose a record',
    who: 'adviser-be',
    path: '/api/register/proposals?limit=50',
    says: title,
    // Once it may have been decided the list need not have it any more; the record itself is looked for then.
    isSeenIn: (body) => proposed.isDecided || JSON.stringify(body).includes(title),
  });
  return proposed;
}

async function decide({ line, ledger }: Scene, proposed: Proposed): Promise<void> {
  const { id, title } = proposed;
  proposed.isDecided = true;
  let decided: Body;
  try {
    decided = await line.ask('adviser-cn', ['POST', `/api/register/proposals/${id}/decision`], {
      decision: 'accepted',
    });
  } catch (error) {
    // Decided before although nobody heard of it; otherwise tried again.
    if (error instanceof NotDone && (error.status === 404 || error.status === 409)) return;
    throw error;
  }
  ledger.keepWords({
    act: 'accept a record',
    who: 'member-cn',
    path: `/api/register/records/${String(decided['reference'])}`,
    says: title,
  });
}
