import { clearBlocks } from './edits/blocks.js';
import { addComment } from './edits/comments.js';
import { endPlaceholder, property, removeControl, showsPlaceholder } from './edits/controls.js';
import { newParagraph, putParagraph } from './edits/paragraphs.js';
import { contentOf } from './edits/places.js';
import { addRows, cellsOf, rowsOf, writeCell } from './edits/rows.js';
import { putText } from './edits/runs.js';
import { findText } from './edits/text.js';
import { all, value } from './package/names.js';

/** The hands of the one who writes: what Word does there without any add-in. */
export class Person {
  #document;

  constructor(document) {
    this.#document = document;
  }

  /** Types paragraphs into the first control with a tag; what stood there, guidance too, goes. */
  types(tag, ...paragraphs) {
    const control = this.#control(tag);
    if (showsPlaceholder(control)) endPlaceholder(control);
    if (all(control, 'tbl').length > 0 || all(control, 'sdt').length > 0)
      clearBlocks(this.#document, contentOf(control));
    putText(this.#document, contentOf(control), paragraphs[0], 'Replace');
    let last = all(control, 'p')[0];
    for (const words of paragraphs.slice(1))
      last = putParagraph(this.#document, newParagraph(this.#document, words, last), last, 'After');
  }

  /** Types rows under the heading row of the table in the control; the tabulator adds rows, the guidance before it goes. */
  fills(tag, ...rows) {
    const control = this.#control(tag);
    const [table] = all(control, 'tbl');
    for (const guidance of all(control, 'sdt').filter((found) => found.nextElementSibling === table))
      removeControl(this.#document, guidance, false);
    const wanting = rows.length + 1 - rowsOf(table).length;
    if (wanting > 0) addRows(this.#document, table, wanting, true);
    rows.forEach((texts, at) =>
      cellsOf(rowsOf(table)[at + 1]).forEach((cell, column) =>
        writeCell(this.#document, cell, texts[column]),
      ),
    );
    this.#document.touch();
  }

  /** Cuts the text of a control and pastes it in the same place, which on the web leaves the control behind. */
  cutsAndPastes(tag) {
    removeControl(this.#document, this.#control(tag), true);
  }

  /** Selects the first place with this text and comments on it. */
  comments(text, words) {
    const [found] = findText(contentOf(this.#document.body), text, { matchCase: true });
    if (!found) throw new Error(`The document does not say "${text}".`);
    addComment(this.#document, found, words);
  }

  #control(tag) {
    const found = this.#document.controls.find((control) => value(property(control, 'tag')) === tag);
    if (!found) throw new Error(`No control has the tag "${tag}".`);
    return found;
  }
}
