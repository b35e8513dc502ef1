// A small seeded generator (mulberry32), so that every run of one seed asks the same questions.
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed | 0;
  }

  /** A number in [0, 1). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in [0, n). */
  below(n) {
    return Math.floor(this.next() * n);
  }

  /** A whole number in [from, to]. */
  between(from, to) {
    return from + this.below(to - from + 1);
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(items) {
    return items[this.below(items.length)];
  }

  /** Some of the items, in their order. */
  some(items, probability = 0.5) {
    return items.filter(() => this.chance(probability));
  }
}
