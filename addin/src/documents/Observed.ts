import type { DocumentState } from './OpenDocument';

/** The state of an open document, and those who wait for it to change. */
export class Observed {
  #state: DocumentState = { revision: 0, kind: undefined, undo: 0, redo: 0 };
  readonly #listeners = new Set<() => void>();

  get state(): DocumentState {
    return this.#state;
  }

  change(values: Partial<DocumentState>): void {
    this.#state = { ...this.#state, ...values };
    this.#listeners.forEach((changed) => changed());
  }

  /** After a change of the document itself. */
  revise(values: Partial<DocumentState> = {}): void {
    this.change({ ...values, revision: this.#state.revision + 1 });
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  }
}
