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
import { changeIdentity } from './identityPart';
import { identified, type IdentityChange, upgradedTo, waived, withdrawn } from './identityXml';
import { insertFiles, type Piece } from './insertFiles';
import { hasWordApi } from './inWord';
import { elementPieces, emptyPieces, languageOf, sectionPieces } from './pieces';
import { renameControls, repairControls } from './repairs';
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

  addRows = ({ tag }: Tagged, count: number) => this.#changing(addRows(tag, count));

  async repair(outline: DraftOutline, repairs: readonly Repair[], { signal }: Work) {
    const [empty, around] = [repairs.filter(isEmpty), repairs.filter((repair) => !isEmpty(repair))];
    const pieces = await emptyPieces(outline, empty, signal);
    if (around.length > 0) await this.#changing(repairControls(around, signal));
    if (pieces.length > 0) await this.#changing(insertFiles(pieces, signal));
  }

  async upgrade({ upgrade }: DraftOutline, { signal }: Work) {
    if (upgrade === undefined) return;
    await this.#changing(renameControls(upgrade, signal));
    await this.#identify(upgradedTo(upgrade.to));
  }

  async ensureIdentity(identity: Identity) {
    this.chooseKind(identity.kind);
    await this.#identify(identified(identity));
  }

  waive = (waiver: Waiver) => this.#identify(waived(waiver));

  withdrawWaiver = (requirement: string) => this.#identify(withdrawn(requirement));

  /** The identity first: where Word lets nothing be changed, that is known before anything is. */
  async #insert(outline: DraftOutline, pieces: readonly Piece[], { signal }: Work) {
    if (!outline.identity?.kind) {
      const { kind, templateVersion } = outline;
      const language = languageOf(outline);
      await changeIdentity(identified({ kind, templateVersion, language, mission: '', country: '' }));
    }
    await this.#changing(insertFiles(pieces, signal));
  }

  #identify(change: IdentityChange) {
    return this.#changing(changeIdentity(change));
  }

  async #changing(work: Promise<void>): Promise<void> {
    await work;
    this.#observed.revise();
  }
}

/** Below a heading that stands alone there is nothing to put a control around. */
const isEmpty = ({ what, from }: Repair) => what === 'attach' && from === undefined;
