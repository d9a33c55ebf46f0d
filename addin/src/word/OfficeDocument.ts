import { ApiProblem } from '../api/problem';
import type { DraftOutline, Repair } from '../api/drafts';
import type { Place } from '../api/types';
import { Observed } from '../documents/Observed';
import type {
  DocumentCopy,
  Identity,
  OpenDocument,
  Tagged,
  Waiver,
  Where,
  Work,
} from '../documents/OpenDocument';
import { addRows } from './addRows';
import { documentIdentity } from './documentIdentity';
import { documentName } from './documentName';
import { goTo } from './goTo';
import { changeDocument, type Piece } from './changeDocument';
import { changeWithIdentity } from './changeWithIdentity';
import { changeIdentity } from './identityPart';
import { identified, type IdentityChange, upgradedTo, waived, withdrawn } from './identityXml';
import { hasWordApi } from './inWord';
import { elementPieces, emptyPieces, languageOf, missingPieces, sectionPieces } from './pieces';
import { repairSteps } from './repairs';
import { upgradeChanges } from './upgrading';
import { wholeFile } from './wholeFile';

/** The last version in the library, for where Word does not give the document out; null where there is none. */
export type LastSavedVersion = (work: Work) => Promise<DocumentCopy | null>;

/** The document that is open in Word beside the pane. */
export class OfficeDocument implements OpenDocument {
  readonly id = 'in-word';
  readonly name = documentName();
  readonly can = { goTo: hasWordApi(), insertAtSelection: hasWordApi(), leave: false, identify: true };
  readonly held = null;
  readonly #observed = new Observed();
  readonly #lastSaved: LastSavedVersion;

  constructor(lastSaved: LastSavedVersion = async () => null) {
    this.#lastSaved = lastSaved;
  }

  get state() {
    return this.#observed.state;
  }

  subscribe = (changed: () => void) => this.#observed.subscribe(changed);

  chooseKind(kind: string | undefined): void {
    this.#observed.change({ kind });
  }

  async read(work: Work): Promise<DocumentCopy> {
    try {
      return { file: await wholeFile(this.name, work), from: 'document' };
    } catch (reason) {
      if (!(reason instanceof ApiProblem) || reason.code !== 'word-file-refused') throw reason;
      const saved = await this.#lastSaved(work);
      if (saved === null) throw reason;
      return saved;
    }
  }

  identity = () => documentIdentity();

  goTo = (place: Place) => goTo(place);

  async insertSections(outline: DraftOutline, sections: readonly string[], where: Where, work: Work) {
    await this.#insert(outline, await sectionPieces(outline, sections, where, work.signal), work);
  }

  async insertElements(outline: DraftOutline, elements: readonly string[], where: Where, work: Work) {
    await this.#insert(outline, await elementPieces(outline, elements, where, work.signal), work);
  }

  async insertMissing(outline: DraftOutline, work: Work) {
    await this.#insert(outline, await missingPieces(outline, work.signal), work);
  }

  addRows = ({ tag }: Tagged, count: number) => this.#changing(addRows(tag, count));

  async repair(outline: DraftOutline, repairs: readonly Repair[], { signal }: Work) {
    const pieces = await emptyPieces(outline, repairs.filter(isEmpty), signal);
    const steps = repairSteps(repairs.filter((repair) => !isEmpty(repair)));
    await this.#changing(changeDocument({ steps, pieces }, signal));
  }

  async upgrade(outline: DraftOutline, { signal }: Work) {
    const { upgrade } = outline;
    if (upgrade === undefined) return;
    const changes = { ...upgradeChanges(upgrade), pieces: await missingPieces(outline, signal) };
    await this.#changing(changeWithIdentity(upgradedTo(upgrade.to), changes, signal));
  }

  async ensureIdentity(identity: Identity) {
    this.chooseKind(identity.kind);
    await this.#identify(identified(identity));
  }

  waive = (waiver: Waiver) => this.#identify(waived(waiver));

  withdrawWaiver = (requirement: string) => this.#identify(withdrawn(requirement));

  async #insert(outline: DraftOutline, pieces: readonly Piece[], { signal }: Work) {
    const change = outline.identity?.kind ? null : identified(identityFor(outline));
    await this.#changing(
      change ? changeWithIdentity(change, { pieces }, signal) : changeDocument({ pieces }, signal),
    );
  }

  #identify(change: IdentityChange) {
    return this.#changing(changeIdentity(change));
  }

  async #changing(work: Promise<unknown>): Promise<void> {
    await work;
    this.#observed.revise();
  }
}

/** Below a heading that stands alone there is nothing to put a control around. */
const isEmpty = ({ what, from }: Repair) => what === 'attach' && from === undefined;

/** What a document is as far as its outline tells. */
const identityFor = (outline: DraftOutline): Identity => ({
  kind: outline.kind,
  templateVersion: outline.templateVersion,
  language: languageOf(outline),
  mission: '',
  country: '',
});
