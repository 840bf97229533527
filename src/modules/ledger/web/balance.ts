import type { Confidence, Flow, FlowKind } from '../contract.ts';

/** What is laid on one pair of scales: a kind that is counted, or money of one currency. */
export interface Measure {
  readonly key: string;
  readonly kind: FlowKind;
  /** Of money. */
  readonly currency?: string;
  /** Examples are weighed apart from what is real. */
  readonly isInvented: boolean;
  readonly inAll: Weighed;
  /** The latest year first. */
  readonly years: readonly (Weighed & { readonly year: number })[];
}

/** Numbers, or amounts in hundredths: exact, also where they are large. */
export interface Weighed {
  readonly towards: Readonly<Record<string, bigint>>;
  readonly bothWays: bigint;
  /** Of what went towards a side, what came out of a purse that both fill. */
  readonly fromPurse: Readonly<Record<string, bigint>>;
  /** Sides and `both` of which something is recorded, be it a zero. */
  readonly isKnown: ReadonlySet<string>;
  readonly confidence: Readonly<Record<Confidence, number>>;
}

const order: readonly FlowKind[] = ['case', 'agreement', 'licence', 'visit', 'hire', 'money'];

/** Sorts flows onto their scales. An agreement with a value lies on two: it is one agreement, and money of its currency. */
export function weigh(flows: readonly Flow[]): Measure[] {
  const scales = new Map<string, Pick<Measure, 'kind' | 'currency' | 'isInvented'> & { flows: Flow[] }>();
  const put = (kind: FlowKind, flow: Flow, currency?: string) => {
    const { isInvented } = flow;
    const key = [kind, currency, isInvented && 'invented'].filter(Boolean).join('-');
    const scale = scales.get(key) ?? {
      kind,
      isInvented,
      flows: [],
      ...(currency !== undefined && { currency }),
    };
    scale.flows.push(flow);
    scales.set(key, scale);
  };
  for (const flow of flows) {
    if (flow.kind !== 'money') put(flow.kind, flow);
    if (flow.value) put('money', flow, flow.value.currency);
  }
  return [...scales]
    .map(([key, { flows, ...scale }]): Measure => ({
      key,
      ...scale,
      inAll: weighed(flows, scale.currency !== undefined),
      years: [...Map.groupBy(flows, ({ year }) => year)]
        .map(([year, own]) => ({ year, ...weighed(own, scale.currency !== undefined) }))
        .toSorted((one, other) => other.year - one.year),
    }))
    .toSorted(
      (one, other) =>
        Number(one.isInvented) - Number(other.isInvented) ||
        order.indexOf(one.kind) - order.indexOf(other.kind) ||
        (one.key < other.key ? -1 : 1),
    );
}

function weighed(flows: readonly Flow[], isMoney: boolean): Weighed {
  const towards: Record<string, bigint> = {};
  const fromPurse: Record<string, bigint> = {};
  const confidence = { documented: 0, stated: 0, estimated: 0 };
  let bothWays = 0n;
  const isKnown = new Set<string>();
  for (const flow of flows) {
    const weight = isMoney ? hundredths(flow.value!.amount) : BigInt(flow.number);
    const side = flow.receivingSide;
    isKnown.add(side ?? 'both');
    if (side === undefined) bothWays += weight;
    else {
      towards[side] = (towards[side] ?? 0n) + weight;
      if (flow.givingSide === undefined) fromPurse[side] = (fromPurse[side] ?? 0n) + weight;
    }
    for (const level of ['documented', 'stated', 'estimated'] as const)
      confidence[level] += flow.confidence[level];
  }
  return { towards, bothWays, fromPurse, isKnown, confidence };
}

export function hundredths(amount: string): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(2, '0').slice(0, 2));
}

/** Back to decimal text, as `money` writes amounts. */
export const decimals = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;

/** How much of the longest bar, 0 to 1. */
export const shareOf = (value: bigint, most: bigint): number =>
  most === 0n ? 0 : Number((value * 10_000n) / most) / 10_000;

/** The heaviest single weight of rows that are drawn to one scale. */
export const heaviest = (rows: readonly Weighed[]): bigint =>
  rows
    .flatMap(({ towards, bothWays }) => [...Object.values(towards), bothWays])
    .reduce((most, one) => (one > most ? one : most), 0n);
