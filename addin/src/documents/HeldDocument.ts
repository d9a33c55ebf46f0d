import { type DraftOutline, type Edit, editDocument, type Repair } from '../api/drafts';
import { identityOf } from './identityOf';
import { History } from './History';
import { missingIn } from './missing';
import { Observed } from './Observed';
import type {
  Arrival,
  Content,
  DocumentCopy,
  HeldActions,
  Identity,
  OpenDocument,
  Tagged,
  Waiver,
  Where,
  Work,
} from './OpenDocument';

/** A document held in the browser: the server makes every change, the file on the device stays as it was. */
export class HeldDocument implements OpenDocument {
  readonly can = { goTo: false, insertAtSelection: false, leave: true, identify: false };
  readonly held: HeldActions;
  readonly #observed = new Observed();
  readonly #history: History<File>;
  /** The language a person chose; else the document's own holds. */
  #language: string | undefined;

  constructor(
    readonly id: string,
    readonly name: string,
    file: File,
  ) {
    this.#history = new History(file);
    this.held = {
      fill: (element, content, work) =>
        this.#edit([{ do: 'fill', element, ...content } satisfies Fill], work),
      undo: () => this.#step(this.#history.back()),
      redo: () => this.#step(this.#history.forth()),
      file: () => this.#history.now,
    };
  }

  get state() {
    return this.#observed.state;
  }

  subscribe = (changed: () => void) => this.#observed.subscribe(changed);

  chooseKind(kind: string | undefined): void {
    this.#observed.change({ kind });
  }

  async read({ signal }: Work): Promise<DocumentCopy> {
    signal.throwIfAborted();
    return { file: this.#history.now, from: 'document' };
  }

  identity({ signal }: Work) {
    return identityOf(this.#history.now, this.state.kind, signal);
  }

  /** There is nothing to go to: the page itself says where the place is. */
  async goTo(): Promise<Arrival> {
    return 'nowhere';
  }

  insertSections(outline: DraftOutline, sections: readonly string[], _where: Where, work: Work) {
    return this.#edit([{ do: 'insert-sections', sections }], work, outline);
  }

  insertElements(outline: DraftOutline, elements: readonly string[], _where: Where, work: Work) {
    return this.#edit([{ do: 'insert-elements', elements }], work, outline);
  }

  insertMissing(outline: DraftOutline, work: Work) {
    return this.#edit(insertionsOf(outline), work, outline);
  }

  addRows({ id }: Tagged, count: number, work: Work) {
    return this.#edit([{ do: 'add-rows', element: id, count }], work);
  }

  repair(outline: DraftOutline, repairs: readonly Repair[], work: Work) {
    return this.#edit([{ do: 'repair', repairs: repairs.map(({ id }) => id) }], work, outline);
  }

  upgrade(outline: DraftOutline, work: Work) {
    return this.#edit([{ do: 'upgrade' }, ...insertionsOf(outline)], work, outline);
  }

  /** The server writes the identity along with the first change. */
  async ensureIdentity({ kind, language }: Identity): Promise<void> {
    this.#language = language;
    this.chooseKind(kind);
  }

  waive(waiver: Waiver, work: Work) {
    return this.#edit([{ do: 'waive', ...waiver }], work);
  }

  withdrawWaiver(requirement: string, work: Work) {
    return this.#edit([{ do: 'withdraw-waiver', requirement }], work);
  }

  async #edit(edits: readonly Edit[], { signal }: Work, outline?: DraftOutline): Promise<void> {
    const kind = this.state.kind ?? outline?.kind;
    const options = { kind, language: this.#language };
    const edited = await editDocument(this.#history.now, options, edits, signal);
    signal.throwIfAborted();
    this.#history.add(edited);
    this.#step(true);
  }

  #step(made: boolean): void {
    if (made) this.#observed.revise(this.#history.steps);
  }
}

type Fill = Extract<Edit, { do: 'fill' }> & Content;

/** The edits that bring what is missing; one that names nothing would be refused. */
function insertionsOf(outline: DraftOutline): Edit[] {
  const { sections, elements } = missingIn(outline);
  return [
    ...(sections.length > 0 ? [{ do: 'insert-sections', sections } as const] : []),
    ...(elements.length > 0 ? [{ do: 'insert-elements', elements } as const] : []),
  ];
}
