import { setTimeout } from 'node:timers/promises';
import { seeded } from '../../bench/synthetic/random.ts';
import { cases } from './acts/cases.ts';
import { interestsIn } from './acts/interests.ts';
import { listingsInto, type Published } from './acts/listings.ts';
import { organisations } from './acts/organisations.ts';
import { register } from './acts/register.ts';
import { sessions } from './acts/sessions.ts';
import { uploads } from './acts/uploads.ts';
import { NotDone } from './line.ts';
import type { Scene } from './scene.ts';

interface Given extends Omit<Scene, 'random' | 'mark'> {
  readonly seed: number;
  /** Hears of an answer that a hand cannot go on with. */
  fault(says: string): void;
}

/** All hands of the centre, each at its own work; they go on from where they stood when the load begins again. */
export class Load {
  readonly #acts: readonly (() => Promise<void>)[];
  readonly #random: () => number;
  readonly #fault: (says: string) => void;
  #hands: Promise<unknown> = Promise.resolve();
  #isOn = false;

  constructor({ seed, fault, ...given }: Given) {
    this.#fault = fault;
    const published: Published = [];
    this.#random = seeded(seed);
    let marks = 0;
    const hands = [
      cases,
      cases,
      listingsInto(published),
      interestsIn(published),
      uploads,
      register,
      organisations,
      sessions,
    ];
    this.#acts = hands.map((hand, number) =>
      hand({
        ...given,
        // Each hand draws its own lots, whatever the others do meanwhile.
        random: seeded(seed * 1000 + number),
        mark: (about) => `${about}-${seed}-${++marks}x`,
      }),
    );
  }

  begin(): void {
    this.#isOn = true;
    this.#hands = Promise.all(this.#acts.map((act) => this.#work(act)));
  }

  async end(): Promise<void> {
    this.#isOn = false;
    await this.#hands;
  }

  async #work(act: () => Promise<void>): Promise<void> {
    while (this.#isOn) {
      try {
        await act();
      } catch (error) {
        if (!(error instanceof NotDone)) this.#fault(`an answer without sense: ${(error as Error).stack}`);
        await setTimeout(50);
      }
      await setTimeout(this.#random() * 30);
    }
  }
}
