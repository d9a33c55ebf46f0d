import { child, value } from '../package/names.js';
import { Collection } from './collection.js';
import { ContentControl, idOf } from './content-control.js';
import { kinds } from './kinds.js';

const tagOf = (control) => value(child(child(control, 'sdtPr') ?? control, 'tag')) ?? '';
const titleOf = (control) => value(child(child(control, 'sdtPr') ?? control, 'alias')) ?? '';

/** Word.ContentControlCollection. */
export class ContentControlCollection extends Collection {
  get itemClass() {
    return ContentControl;
  }

  getByTag(tag) {
    return this.those(`getByTag("${tag}")`, (control) => tagOf(control) === tag);
  }

  getByTitle(title) {
    return this.those(`getByTitle("${title}")`, (control) => titleOf(control) === title);
  }

  getById(id) {
    return this.one(`getById(${id})`, (control) => idOf(control) === id, false);
  }

  getByIdOrNullObject(id) {
    return this.one(`getByIdOrNullObject(${id})`, (control) => idOf(control) === id, true);
  }

  those(expression, matches) {
    return this.reach(ContentControlCollection, expression, (controls) => controls.filter(matches));
  }
}

Object.assign(kinds, { ContentControlCollection });
