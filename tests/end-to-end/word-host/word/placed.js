import { newParagraph, putParagraph } from '../edits/paragraphs.js';
import { paragraphsOf } from '../edits/text.js';
import { closest, is } from '../package/names.js';
import { NotEmulated } from '../refusal.js';
import { kinds } from './kinds.js';
import { expect, Selectable } from './selectable.js';

/** Adds what everything has that stands somewhere in the body: what is around it and beside it. */
export const placed = (Base) =>
  class extends Base {
    get parentTableOrNullObject() {
      return this.parent(kinds.Table, 'parentTableOrNullObject', 'tbl');
    }

    get parentContentControlOrNullObject() {
      return this.parent(kinds.ContentControl, 'parentContentControlOrNullObject', 'sdt');
    }

    /** Puts a paragraph beside it, made as the one that it stands next to. */
    insertParagraph(text, location) {
      return this.make(kinds.Paragraph, 'insertParagraph', (target) => {
        expect(location, 'Before', 'After');
        const { document } = this.host;
        const beside = is(target, 'tbl', 'sdt') ? target : besideOf(target, location === 'After');
        return putParagraph(document, newParagraph(document, text, beside), beside, location);
      });
    }

    parent(Class, name, element) {
      const around = (target) =>
        target instanceof Range ? target.commonAncestorContainer : target.parentNode;
      return this.property(Class, name, (target) => closest(around(target), element), { orNull: true });
    }
  };

function besideOf(target, atEnd) {
  const paragraphs = paragraphsOf(Selectable.rangeOf(target));
  const found = atEnd ? paragraphs.at(-1) : paragraphs[0];
  if (!found) throw new NotEmulated('a paragraph beside nothing');
  return found;
}
