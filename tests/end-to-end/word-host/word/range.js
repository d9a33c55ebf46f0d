import { wrapInControl } from '../edits/controls.js';
import { textOf } from '../edits/text.js';
import { NotEmulated } from '../refusal.js';
import { Collection } from './collection.js';
import { Content } from './content.js';
import { ContentControl } from './content-control.js';
import { kinds } from './kinds.js';

/** Word.Range. */
export class Range extends Content {
  static scalars = { text: Content.text, isEmpty: { read: (range) => textOf(range) === '' } };

  insertContentControl(kind = 'RichText') {
    if (kind !== 'RichText') throw new NotEmulated(`Range.insertContentControl('${kind}')`);
    return this.make(ContentControl, 'insertContentControl', (range) =>
      wrapInControl(this.host.document, range),
    );
  }
}

/** Word.RangeCollection. */
export class RangeCollection extends Collection {
  get itemClass() {
    return Range;
  }
}

Object.assign(kinds, { Range, RangeCollection });
