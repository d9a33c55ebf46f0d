import { NotEmulated } from '../refusal.js';
import { ClientObject, names } from './client-object.js';
import { propertyNotLoaded } from './errors.js';

/** A list of objects in the document; `items` is there once loaded and synced. */
export class Collection extends ClientObject {
  static scalars = {};
  loaded;

  /** The class of an item. */
  get itemClass() {
    throw new NotEmulated(`${this.type}.items`);
  }

  get items() {
    if (!this.identity.loaded) throw propertyNotLoaded(this.type, 'items');
    return this.loaded;
  }

  load(options = undefined) {
    const asked = names(options, ['items']).map((name) => name.replace(/^items\/?/, ''));
    const own = asked.some((name) => name === '') ? undefined : asked;
    this.ask('load', (targets) => {
      const { context } = this;
      const made = targets.map((target, index) => {
        const item = new this.itemClass(context, `${this.variable}.getItem(${index})`, () => target);
        item.load(own);
        return item;
      });
      this.loaded = made;
    });
    return this;
  }

  getFirst() {
    return this.reach(this.itemClass, 'getFirst()', (targets) => targets[0]);
  }

  getFirstOrNullObject() {
    return this.reach(this.itemClass, 'getFirstOrNullObject()', (targets) => targets[0], { orNull: true });
  }

  /** Finds by a test that one item must pass. */
  one(expression, matches, orNull) {
    return this.reach(this.itemClass, expression, (targets) => targets.find(matches), { orNull });
  }
}
