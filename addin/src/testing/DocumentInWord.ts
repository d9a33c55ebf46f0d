import type { DraftOutline } from '../api/drafts';
import { Observed } from '../documents/Observed';
import type { Arrival, DocumentCopy, OpenDocument, Waiver, Where, Work } from '../documents/OpenDocument';
import { docx } from './server';

/** The document beside the pane: it does as it is told, and notes what was asked of it. */
export class DocumentInWord implements OpenDocument {
  readonly id = 'in-word';
  readonly name = 'directive.docx';
  readonly can = { goTo: true, insertAtSelection: true, leave: false, identify: true };
  readonly held = null;
  readonly asked: unknown[][] = [];
  reading: (work: Work) => Promise<DocumentCopy> = async () => ({ file: docx(), from: 'document' });
  arrival: Arrival = 'there';
  carriedId: string | null = 'identity-1';
  readonly #observed = new Observed();

  get state() {
    return this.#observed.state;
  }

  subscribe = (changed: () => void) => this.#observed.subscribe(changed);
  chooseKind = (kind: string | undefined) => this.#observed.change({ kind });

  async read(work: Work) {
    this.asked.push(['read']);
    return this.reading(work);
  }

  identity = async () => this.carriedId;

  async goTo() {
    return this.arrival;
  }

  insertSections = (_: DraftOutline, sections: readonly string[], where: Where) =>
    this.#change('insertSections', ...sections, where);
  insertElements: OpenDocument['insertElements'] = (_, elements, where) =>
    this.#change('insertElements', ...elements, where);
  insertMissing = () => this.#change('insertMissing');
  addRows = () => this.#change('addRows');
  repair = () => this.#change('repair');
  upgrade = () => this.#change('upgrade');
  ensureIdentity = () => this.#change('ensureIdentity');
  waive = (waiver: Waiver) => this.#change('waive', waiver);
  withdrawWaiver = (requirement: string) => this.#change('withdrawWaiver', requirement);

  async #change(...asked: unknown[]) {
    this.asked.push(asked);
    this.#observed.revise();
  }
}
