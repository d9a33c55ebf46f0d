import { fillOffice } from './office/office.js';
import { themes } from './office/themes.js';
import { asHost } from './busy.js';
import { faultsFrom } from './faults.js';
import { Package } from './package/package.js';
import { Person } from './person.js';
import { profiles } from './profiles.js';
import { wordNamespace } from './word/namespace.js';
import { WordDocument } from './word/word-document.js';

/** The emulated Word: one document at a time, with what a test may see and set. */
class WordHost {
  #window;
  #office;
  #files;

  /** Names the window and the Office object that open() fills. */
  install(window, office) {
    this.#window = window;
    this.#office = office;
  }

  /** Opens a .docx; everything of the document opened before is gone. */
  async open(
    bytes,
    { platform = 'windows', faults, url = '', displayLanguage = 'en-US', theme = 'light', author, now } = {},
  ) {
    if (!(platform in profiles))
      throw new Error(`Unknown platform "${platform}". Known: ${Object.keys(profiles).join(', ')}.`);
    if (!(theme in themes))
      throw new Error(`Unknown theme "${theme}". Known: ${Object.keys(themes).join(', ')}.`);
    Object.assign(this, {
      profile: profiles[platform],
      faults: faultsFrom(faults),
      url,
      displayLanguage,
      theme,
    });
    this.document = asHost(() => new WordDocument(new Package(bytes), { author, now }));
    /** Round trips to the host so far. */
    this.syncs = 0;
    /** How often the document was saved. */
    this.saves = 0;
    this.#files = fillOffice(this.#office, this);
    Object.assign(this.#window, wordNamespace(this));
  }

  /** The document as a .docx; parts that nothing changed keep their bytes. */
  bytes() {
    return this.document.package.bytes();
  }

  /** How many files getFileAsync gave that are not closed. */
  get openFiles() {
    return this.#files.openCount;
  }

  /** What a person does in the document with keyboard and mouse. */
  get person() {
    return new Person(this.document);
  }

  /** Puts the selection on the first place with this text, within one paragraph; says whether there is one. */
  select(text) {
    return this.document.selectText(text);
  }
}

export const wordHost = new WordHost();
