import { setTimeout } from 'node:timers/promises';
import { seeded } from '../../bench/synthetic/random.ts';
import { Centre } from '../centre/centre.ts';
import { settlePeople } from '../centre/people.ts';
import { wrongByDoctor } from '../checks/doctor.ts';
import { wrongIndexes } from '../checks/index-of-matching.ts';
import { bringMorning, untilWritten, wrongLetters } from '../checks/letters.ts';
import { Ledger } from '../load/ledger.ts';
import { Line } from '../load/line.ts';
import { Load } from '../load/load.ts';
import { oneOf } from '../load/scene.ts';
import { FaultsHeard } from './faults-heard.ts';
import { type Strike, strikeOn, strikes } from './strikes.ts';

export interface Asked {
  readonly seed: number;
  readonly rounds: number;
  readonly nodes: number;
  /** No round begins after so many milliseconds. */
  readonly withinMs: number;
  /** Every how many rounds the index, the doctor and the whole ledger are looked at; at the end in any case. */
  readonly thoroughEvery: number;
  readonly tell: (line: string) => void;
}

export interface Killed {
  rounds: number;
  readonly kills: Map<Strike, number>;
  readonly acts: ReadonlyMap<string, number>;
  acknowledged: number;
  verified: number;
  readonly heard: Line['heard'];
  faults: readonly string[];
  /** Seconds until all was ready again, one for each round. */
  readonly recoveries: number[];
}

const READY_MS = 60_000;

/** Kills in the middle of everything, round after round, and looks after each whether anything was lost. */
export async function killRounds(asked: Asked): Promise<Killed> {
  const began = performance.now();
  const { seed, rounds, nodes, withinMs, tell } = asked;
  const random = seeded(seed);
  const centre = await Centre.open({ nodes });
  try {
    const ledger = new Ledger();
    const heardFaults = new FaultsHeard(tell);
    const fault = (says: string) => heardFaults.hear(says);
    const people = await settlePeople(centre.owner);
    const line = new Line({ nodes: () => centre.alive, people, random: seeded(seed + 1), fault });
    const load = new Load({ seed, line, ledger, fault });
    const killed: Killed = {
      rounds: 0,
      kills: new Map(),
      acts: ledger.counts,
      acknowledged: 0,
      verified: 0,
      heard: line.heard,
      faults: [],
      recoveries: [],
    };
    const torture = { centre, ledger, line, load, random, fault, killed };
    while (killed.rounds < rounds && performance.now() - began < withinMs) {
      const isThorough = ++killed.rounds % asked.thoroughEvery === 0;
      const from = ledger.acknowledged;
      const strike = await round(torture);
      await verify(torture, isThorough ? 0 : from, isThorough);
      tell(
        `round ${killed.rounds}: ${strike}, ready after ${killed.recoveries.at(-1)!.toFixed(1)} s, ` +
          `${ledger.acknowledged - from} acknowledged, ${heardFaults.number} faults so far`,
      );
    }
    if (killed.rounds % asked.thoroughEvery !== 0) await verify(torture, 0, true);
    const { acknowledged, verified } = ledger;
    return Object.assign(killed, { acknowledged, verified, faults: heardFaults.all() });
  } finally {
    await centre.close();
  }
}

interface Torture {
  readonly centre: Centre;
  readonly ledger: Ledger;
  readonly line: Line;
  readonly load: Load;
  readonly random: () => number;
  readonly fault: (says: string) => void;
  readonly killed: Killed;
}

async function round({ centre, load, random, fault, killed }: Torture): Promise<Strike> {
  const strike = oneOf(random, strikes);
  const [before, between] = [200 + random() * 1800, random() * 800];
  load.begin();
  try {
    await setTimeout(before);
    await bringMorning(centre.owner).catch(() => {});
    await strikeOn(centre, strike, random);
    killed.kills.set(strike, (killed.kills.get(strike) ?? 0) + 1);
    const struckAt = performance.now();
    await setTimeout(between);
    for (const node of centre.nodes.filter((one) => one.diedByItself()))
      fault(`a node died by itself of “${strike}”: ${node.said().slice(-1500)}`);
    await centre.restart();
    const waiting = await centre.ready(READY_MS);
    if (waiting !== undefined) {
      fault(`not ready within ${READY_MS / 1000} s of “${strike}”: ${waiting}`);
      await byHand(centre);
    }
    killed.recoveries.push((performance.now() - struckAt) / 1000);
    // Whoever was under way hears how it ends; new work shows that the centre works and not only says so.
    await setTimeout(300);
  } finally {
    await load.end();
  }
  return strike;
}

/** What nobody should have to do; noted as a fault before. */
async function byHand(centre: Centre): Promise<void> {
  await Promise.all(centre.alive.map((node) => node.kill()));
  await centre.restart();
  await centre.ready(READY_MS);
}

async function verify({ centre, ledger, line, fault }: Torture, from: number, isThorough: boolean) {
  for (const says of await untilWritten(centre.owner, line, 90_000)) fault(says);
  for (const says of await wrongLetters(centre.owner)) fault(says);
  for (const says of await ledger.readBack(line, from)) fault(`lost: ${says}`);
  if (!isThorough) return;
  for (const says of await wrongIndexes(centre, 20_000)) fault(says);
  for (const says of await wrongByDoctor(centre)) fault(says);
}
