import { paragraphsOf } from '../edits/text.js';
import { all, closest } from '../package/names.js';
import { kinds } from './kinds.js';
import { Selectable } from './selectable.js';

/** Adds what everything has that can reach over several paragraphs: those, and the tables in it but not in one another. */
export const enclosing = (Base) =>
  class extends Base {
    get paragraphs() {
      return this.property(kinds.ParagraphCollection, 'paragraphs', (target) =>
        paragraphsOf(Selectable.rangeOf(target)),
      );
    }

    get tables() {
      return this.property(kinds.TableCollection, 'tables', (target) => {
        const range = Selectable.rangeOf(target);
        return all(this.host.document.tree, 'tbl').filter(
          (table) => range.intersectsNode(table) && !closest(table.parentNode, 'tbl'),
        );
      });
    }
  };
