/** Between two looks whether a server that went away is back, in milliseconds. */
const LOOK_AGAIN = 3_000;

/**
 * Remembers that a server is away, so that nobody waits for it. Begins as away: the first look comes before the first question. Looks are made
 * beside the questions, never by them.
 */
export class Breaker {
  #isClosed = false;
  #lookAt = 0;

  constructor(readonly isBack: () => Promise<boolean>) {}

  /** Whether the server may be asked. */
  get isClosed(): boolean {
    if (!this.#isClosed && Date.now() >= this.#lookAt) {
      this.#lookAt = Date.now() + LOOK_AGAIN;
      void this.isBack().then((isBack) => {
        this.#isClosed = isBack;
      });
    }
    return this.#isClosed;
  }

  open(): void {
    this.#isClosed = false;
    this.#lookAt = Date.now() + LOOK_AGAIN;
  }
}
