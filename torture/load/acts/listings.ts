import { chinese, dutch, listing } from '../../../src/modules/opportunities/testing.ts';
import type { Somebody } from '../../centre/people.ts';
import type { Body } from '../line.ts';
import { type Hand, oneOf, type Scene } from '../scene.ts';

/** What leads a listing on from each state, and who does it. */
const NEXT: Readonly<Record<string, readonly [Somebody, noun: string]>> = {
  draft: ['member-cn', 'submission'],
  'internal-review': ['adviser-cn', 'approval'],
  'external-review': ['adviser-be', 'publication'],
};
const ORDER = ['draft', 'internal-review', 'external-review', 'published'];

const SUBJECTS = ['农田排水', '温室回水', '城市雨水', '养殖尾水', '河道支流', '矿区渗水'];

/** Listings that are public and that nobody was interested in yet. */
export type Published = string[];

/** Writes listings, hands them in, has them read twice and published; then hands them to whoever is interested. */
export const listingsInto =
  (published: Published): Hand =>
  (scene) => {
    let reference: string | undefined;
    return async () => {
      if (reference === undefined) {
        reference = await draft(scene);
        return;
      }
      const { state, version } = await draftOf(scene, reference);
      const next = NEXT[String(state)];
      if (next) await lead(scene, { reference, version: Number(version) }, next);
      else {
        published.push(reference);
        reference = undefined;
      }
    };
  };

const draftOf = ({ line }: Scene, reference: string): Promise<Body> =>
  line.ask('member-cn', ['GET', `/api/opportunities/${reference}/draft`]);

const titleOf = ({ random, mark }: Scene) => `${oneOf(random, SUBJECTS)}除磷吸附垫 ${mark('listing')}`;

function written(scene: Scene, title: string) {
  const { isInvented: _, side: _side, ...facts } = listing();
  return {
    ...facts,
    stage: { trl: 4 + Math.floor(scene.random() * 5) },
    ownerId: scene.line.people.organisation.cn,
    keywords: { zh: ['吸附垫', '农田排水', '除磷'] },
    texts: [
      { ...chinese, title, isOriginal: true },
      { ...dutch, isOriginal: false },
    ],
  };
}

async function draft(scene: Scene): Promise<string> {
  const { line, ledger, random } = scene;
  const title = titleOf(scene);
  const made = await line.ask('member-cn', ['POST', '/api/opportunities'], {
    listing: written(scene, title),
  });
  const reference = String(made['reference']);
  const kept = { who: 'member-cn', path: `/api/opportunities/${reference}/draft` } as const;
  // A title is kept until another one takes its place.
  const state = { title, isOpen: false };
  ledger.keep({
    act: 'write a listing',
    says: title,
    ...kept,
    isSeenIn: (body) => state.isOpen || JSON.stringify(body).includes(state.title),
  });
  if (random() < 0.5) return reference;
  state.isOpen = true;
  const better = titleOf(scene);
  await line.ask('member-cn', ['PUT', `/api/opportunities/${reference}`], {
    version: made['version'],
    listing: written(scene, better),
  });
  Object.assign(state, { title: better, isOpen: false });
  return reference;
}

interface Seen {
  readonly reference: string;
  readonly version: number;
}

async function lead(
  { line, ledger }: Scene,
  { reference, version }: Seen,
  [who, noun]: readonly [Somebody, string],
): Promise<void> {
  const moved = await line.ask(who, ['POST', `/api/opportunities/${reference}/${noun}`], { version });
  const state = String(moved['state']);
  ledger.keep({
    act: `${noun} of a listing`,
    who: 'member-cn',
    path: `/api/opportunities/${reference}/draft`,
    says: `${reference} is at least ${state}`,
    isSeenIn: (body) => ORDER.indexOf(String(body['state'])) >= ORDER.indexOf(state),
  });
}
