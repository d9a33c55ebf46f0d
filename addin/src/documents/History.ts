const limit = 50;

/** The versions of something, of which one is the present one. The oldest are let go after fifty steps. */
export class History<T> {
  #past: T[] = [];
  #future: T[] = [];
  #now: T;

  constructor(first: T) {
    this.#now = first;
  }

  get now(): T {
    return this.#now;
  }

  /** How many steps can be taken back, and again. */
  get steps() {
    return { undo: this.#past.length, redo: this.#future.length };
  }

  /** A new version; what was undone before it is gone. */
  add(next: T): void {
    this.#past = [...this.#past, this.#now].slice(-limit);
    this.#future = [];
    this.#now = next;
  }

  /** False where there is nothing to go back to. */
  back(): boolean {
    return this.#move(this.#past, this.#future);
  }

  forth(): boolean {
    return this.#move(this.#future, this.#past);
  }

  #move(from: T[], to: T[]): boolean {
    const next = from.pop();
    if (next === undefined) return false;
    to.push(this.#now);
    this.#now = next;
    return true;
  }
}
