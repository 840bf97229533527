import { roomFor } from './room-for.ts';

const MOST_CODES = 0x10000;

/**
 * Frequencies are sums of a few weights, so few different ones occur and each gets a code of two bytes. Only when there
 * are more than 65,536 different ones is a new one taken for the nearest that is known.
 */
export class FrequencyCodes {
  #values: Float64Array;
  #size: number;
  readonly #codes = new Map<number, number>();
  /** Codes of small whole frequencies, plus one; the quick way for nearly all. */
  readonly #whole = new Uint16Array(256);

  constructor(values: Float64Array = new Float64Array(0)) {
    this.#values = values;
    this.#size = values.length;
    values.forEach((value, code) => this.#learn(value, code));
  }

  take(value: number): number {
    const whole = this.#whole[value] ?? 0;
    if (whole !== 0) return whole - 1;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    if (this.#size === MOST_CODES) return this.#nearest(value);
    this.#values = roomFor(this.#values, this.#size + 1, Float64Array);
    this.#values[this.#size] = value;
    this.#learn(value, this.#size);
    return this.#size++;
  }

  /** The frequencies by code. May be longer than there are codes; not to be kept across `take`. */
  get values(): Float64Array {
    return this.#values;
  }

  #learn(value: number, code: number): void {
    this.#codes.set(value, code);
    if (Number.isInteger(value) && value < this.#whole.length && code < 0xffff) this.#whole[value] = code + 1;
  }

  #nearest(value: number): number {
    let best = 0;
    for (let code = 1; code < this.#size; code++) {
      if (Math.abs(this.#values[code]! - value) < Math.abs(this.#values[best]! - value)) best = code;
    }
    return best;
  }

  arrays(): { values: Float64Array } {
    return { values: this.#values.slice(0, this.#size) };
  }
}
