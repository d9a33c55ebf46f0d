import { clearBlocks, putBlocks } from '../edits/blocks.js';
import { make } from '../package/names.js';
import { Content } from './content.js';
import { HostFault } from './errors.js';
import { kinds } from './kinds.js';

/** Word.Body of the main text. */
export class Body extends Content {
  static scalars = { text: Content.text };

  clear() {
    this.change('clear', (body) => clearBlocks(this.host.document, Content.rangeOf(body)));
  }

  /** Gives the range of the paragraph: Word.Paragraph is not emulated. */
  insertParagraph(text, location) {
    return this.make(kinds.Range, 'insertParagraph', (body) => {
      if (location !== 'Start' && location !== 'End') throw new HostFault('InvalidArgument');
      const { document } = this.host;
      const words = make(document.tree, 't');
      words.setAttribute('xml:space', 'preserve');
      words.append(text);
      const paragraph = make(document.tree, 'p', {}, make(document.tree, 'r', {}, words));
      return putBlocks(document, Content.rangeOf(body), [paragraph], location);
    });
  }
}
