import { around, contentOf } from '../edits/places.js';
import { is } from '../package/names.js';
import { ClientObject } from './client-object.js';
import { HostFault } from './errors.js';
import { kinds } from './kinds.js';

/** What a person can select. `rangeOf` gives the DOM range of the target. */
export class Selectable extends ClientObject {
  static rangeOf = (target) =>
    target instanceof Range ? target : is(target, 'p', 'tbl') ? around(target, target) : contentOf(target);

  /** What getRange can be asked for, by name: each gives the DOM range for a target. */
  static locations = {
    Whole: (target) => Selectable.rangeOf(target).cloneRange(),
    Start: (target) => caret(Selectable.rangeOf(target), true),
    End: (target) => caret(Selectable.rangeOf(target), false),
    After: (target) => caret(Selectable.rangeOf(target), false),
    Content: (target) => Selectable.rangeOf(target).cloneRange(),
  };

  getRange(location = 'Whole') {
    return this.reach(kinds.Range, 'getRange(...)', (target) => {
      const { locations } = this.constructor;
      expect(location, ...Object.keys(locations));
      return locations[location](target);
    });
  }

  select(mode = 'Select') {
    this.ask('select', (target) => {
      expect(mode, 'Select', 'Start', 'End');
      const range = Selectable.rangeOf(target).cloneRange();
      this.host.document.selection = mode === 'Select' ? range : caret(range, mode === 'Start');
    });
  }
}

/** Fails where what was given is none of the words that the method knows. */
export function expect(given, ...known) {
  if (!known.includes(given)) throw new HostFault('InvalidArgument');
}

/** The start or the end of a DOM range. */
export function caret(range, atStart) {
  const place = range.cloneRange();
  place.collapse(atStart);
  return place;
}
