import { wrapInControl } from '../edits/controls.js';
import { around } from '../edits/places.js';
import { textOf } from '../edits/text.js';
import { NotEmulated } from '../refusal.js';
import { child } from '../package/names.js';
import { Collection } from './collection.js';
import { Content } from './content.js';
import { ContentControl } from './content-control.js';
import { kinds } from './kinds.js';
import { placed } from './placed.js';
import { caret } from './selectable.js';

/** Word.Paragraph; its content ends before its mark, the whole of it after. */
export class Paragraph extends placed(Content) {
  static scalars = { text: { read: (paragraph) => textOf(inner(paragraph)) } };

  static locations = {
    Whole: (paragraph) => around(paragraph, paragraph),
    Start: (paragraph) => caret(inner(paragraph), true),
    End: (paragraph) => caret(inner(paragraph), false),
    After: (paragraph) => caret(around(paragraph, paragraph), false),
    Content: inner,
  };

  insertContentControl(kind = 'RichText') {
    if (kind !== 'RichText') throw new NotEmulated(`Paragraph.insertContentControl('${kind}')`);
    return this.make(ContentControl, 'insertContentControl', (paragraph) =>
      wrapInControl(this.host.document, around(paragraph, paragraph)),
    );
  }
}

function inner(paragraph) {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  const properties = child(paragraph, 'pPr');
  if (properties) range.setStartAfter(properties);
  return range;
}

/** Word.ParagraphCollection. */
export class ParagraphCollection extends Collection {
  get itemClass() {
    return Paragraph;
  }

  getLast() {
    return this.reach(Paragraph, 'getLast()', (targets) => targets.at(-1));
  }

  getLastOrNullObject() {
    return this.reach(Paragraph, 'getLastOrNullObject()', (targets) => targets.at(-1), { orNull: true });
  }
}

Object.assign(kinds, { Paragraph, ParagraphCollection });
