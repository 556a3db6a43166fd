const PLAIN = 128;

/** A tree of letters: every text that was walked once has a node of its own, found again without making a text of it. */
export class Letters {
  /** Of each node, the node behind each plain letter; 0: none yet. Node 0 is no text's. */
  #behind = new Int32Array(PLAIN * 256);
  /** The same for letters beyond the plain ones. */
  readonly #beyond = new Map<number, number>();
  readonly #roots = new Map<string, number>();
  #nodes = 1;

  get size(): number {
    return this.#nodes;
  }

  /** Where texts of one sort begin. */
  root(sort: string): number {
    const known = this.#roots.get(sort) ?? this.#grow();
    this.#roots.set(sort, known);
    return known;
  }

  /** The node one letter (a UTF-16 code) further on. */
  after(node: number, letter: number): number {
    if (letter < PLAIN) {
      const at = node * PLAIN + letter;
      const known = this.#behind[at];
      if (known) return known;
      const grown = this.#grow();
      this.#behind[at] = grown;
      return grown;
    }
    const key = node * 65_536 + letter;
    const known = this.#beyond.get(key) ?? this.#grow();
    this.#beyond.set(key, known);
    return known;
  }

  #grow(): number {
    const node = this.#nodes;
    this.#nodes += 1;
    if (this.#nodes * PLAIN > this.#behind.length) {
      const wider = new Int32Array(this.#behind.length * 2);
      wider.set(this.#behind);
      this.#behind = wider;
    }
    return node;
  }
}
