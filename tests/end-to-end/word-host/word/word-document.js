import { contentOf } from '../edits/places.js';
import { findText } from '../edits/text.js';
import { all, child, isOn, relationshipType, value } from '../package/names.js';
import { trackingElement } from '../package/settings.js';
import { NotEmulated } from '../refusal.js';

/** The document in the host: its package, main part, selection and how its changes are recorded. */
export class WordDocument {
  constructor(package_, { author = 'Planning Officer', now } = {}) {
    this.package = package_;
    this.main = package_.relationships('').part(relationshipType('officeDocument'));
    this.tree = this.main && package_.tree(this.main);
    this.body = this.tree && child(this.tree.documentElement, 'body');
    if (!this.body) throw new NotEmulated('a package that is no transitional Word document');
    this.author = author;
    this.now = now;
    this.selection = contentOf(this.body);
    this.selection.collapse(true);
    this.mode = isOn(trackingElement(this)) ? 'TrackAll' : 'Off';
  }

  get isTracking() {
    return this.mode !== 'Off';
  }

  /** To be called after every change of the main part. */
  touch() {
    this.package.touch(this.main);
  }

  get controls() {
    return all(this.tree, 'sdt');
  }

  /** Puts the selection on the first place with this text. */
  selectText(text) {
    const [found] = findText(contentOf(this.body), text, { matchCase: true });
    if (found) this.selection = found;
    return Boolean(found);
  }

  /** Attributes of a new revision: id, author, time. */
  revision() {
    const ids = [
      'ins',
      'del',
      'moveFrom',
      'moveTo',
      'rPrChange',
      'pPrChange',
      'bookmarkStart',
      'commentRangeStart',
    ]
      .flatMap((name) => all(this.tree, name))
      .map((element) => Number(value(element, 'id')));
    const date = `${new Date(this.now ?? Date.now()).toISOString().slice(0, 19)}Z`;
    return { id: String(Math.max(0, ...ids) + 1), author: this.author, date };
  }
}
