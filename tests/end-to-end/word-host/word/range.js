import { wrapInControl } from '../edits/controls.js';
import { textOf } from '../edits/text.js';
import { NotEmulated } from '../refusal.js';
import { Collection } from './collection.js';
import { Content } from './content.js';
import { ContentControl } from './content-control.js';
import { enclosing } from './enclosing.js';
import { kinds } from './kinds.js';
import { placed } from './placed.js';

/** Word.Range. */
export class Range extends placed(enclosing(Content)) {
  static scalars = { text: Content.text, isEmpty: { read: (range) => textOf(range) === '' } };

  insertContentControl(kind = 'RichText') {
    if (kind !== 'RichText') throw new NotEmulated(`Range.insertContentControl('${kind}')`);
    return this.make(ContentControl, 'insertContentControl', (range) =>
      wrapInControl(this.host.document, range),
    );
  }

  expandTo(other) {
    return this.reach(Range, 'expandTo(...)', (range) =>
      union(range, Content.rangeOf(other.identity.target)),
    );
  }
}

/** From the earlier start to the later end. */
function union(one, other) {
  const range = one.cloneRange();
  if (other.comparePoint(range.startContainer, range.startOffset) > -1)
    range.setStart(other.startContainer, other.startOffset);
  if (other.comparePoint(range.endContainer, range.endOffset) < 1)
    range.setEnd(other.endContainer, other.endOffset);
  return range;
}

/** Word.RangeCollection. */
export class RangeCollection extends Collection {
  get itemClass() {
    return Range;
  }
}

Object.assign(kinds, { Range, RangeCollection });
