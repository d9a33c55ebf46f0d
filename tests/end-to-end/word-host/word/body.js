import { clearBlocks, putBlocks } from '../edits/blocks.js';
import { newParagraph } from '../edits/paragraphs.js';
import { Content } from './content.js';
import { enclosing } from './enclosing.js';
import { HostFault } from './errors.js';
import { kinds } from './kinds.js';

/** Word.Body of the main text. */
export class Body extends enclosing(Content) {
  static scalars = { text: Content.text };

  clear() {
    this.change('clear', (body) => clearBlocks(this.host.document, Content.rangeOf(body)));
  }

  insertParagraph(text, location) {
    return this.make(kinds.Paragraph, 'insertParagraph', (body) => {
      if (location !== 'Start' && location !== 'End') throw new HostFault('InvalidArgument');
      const paragraph = newParagraph(this.host.document, text);
      putBlocks(this.host.document, Content.rangeOf(body), [paragraph], location);
      return paragraph;
    });
  }
}
