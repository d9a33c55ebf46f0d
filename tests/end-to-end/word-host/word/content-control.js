import { clearBlocks, putBlocks } from '../edits/blocks.js';
import {
  endPlaceholder,
  isLocked,
  loseProperties,
  property,
  removeControl,
  setLock,
  setProperty,
  showsPlaceholder,
  writePlaceholder,
} from '../edits/controls.js';
import { newParagraph } from '../edits/paragraphs.js';
import { around, contentOf, isContainer } from '../edits/places.js';
import { textOf } from '../edits/text.js';
import { child, is, value } from '../package/names.js';
import { NotEmulated } from '../refusal.js';
import { Content } from './content.js';
import { enclosing } from './enclosing.js';
import { HostFault } from './errors.js';
import { kinds } from './kinds.js';
import { placed } from './placed.js';
import { caret } from './selectable.js';

/** The id of a control; Word gives one to a control that has none, which this does not. */
export const idOf = (control) => Number(value(property(control, 'id')) ?? 0);

const text = (name, limit) => ({
  read: (control) => value(property(control, name)) ?? '',
  write(control, given) {
    if (given.length > limit) throw new HostFault('InvalidArgument');
    setProperty(control, name, given);
    this.host.document.touch();
  },
});

const lock = (what) => ({
  read: (control) => isLocked(control, what),
  write(control, isSet) {
    setLock(control, what, isSet);
    this.host.document.touch();
  },
});

/** Word.ContentControl. */
export class ContentControl extends placed(enclosing(Content)) {
  static scalars = {
    id: { read: idOf },
    tag: text('tag', 64),
    title: text('alias', 64),
    text: Content.text,
    placeholderText: {
      read: (control) => (showsPlaceholder(control) ? textOf(contentOf(control)) : ''),
      write(control, given) {
        if (!showsPlaceholder(control))
          throw new NotEmulated('placeholderText of a control that has content');
        writePlaceholder(control, given);
        this.host.document.touch();
      },
    },
    cannotEdit: lock('content'),
    cannotDelete: lock('control'),
  };

  static locations = {
    ...Content.locations,
    Before: (control) => caret(around(control, control), true),
    After: (control) => caret(around(control, control), false),
    Whole: (control) => around(control, control),
  };

  insertParagraph(text, location) {
    if (location !== 'Start' && location !== 'End') return super.insertParagraph(text, location);
    return this.make(kinds.Paragraph, 'insertParagraph', (control) => {
      const paragraph = newParagraph(this.host.document, text);
      putBlocks(this.host.document, contentOf(control), [paragraph], this.placeIn(control, location));
      return paragraph;
    });
  }

  clear() {
    this.change('clear', (control) => {
      refuseLocked(control);
      if (!isContainer(child(control, 'sdtContent')))
        throw new NotEmulated('ContentControl.clear within a paragraph');
      clearBlocks(this.host.document, contentOf(control));
    });
  }

  delete(keepContent) {
    this.change('delete', (control) => {
      if (isLocked(control, 'control')) throw new HostFault('GeneralException');
      removeControl(this.host.document, control, keepContent);
    });
  }

  beforeFile(control) {
    refuseLocked(control);
    if (this.host.faults.undeletableControlRefusesFile && isLocked(control, 'control'))
      throw new HostFault('GeneralException');
    if (is(child(control, 'sdtContent').firstElementChild, 'tc', 'tr', 'r'))
      throw new NotEmulated('a file in a control around runs, cells or rows');
  }

  afterFile(control) {
    if (!this.host.faults.controlLosesProperties) return;
    loseProperties(control, 'alias', 'tag', 'lock');
  }

  // A placeholder is replaced, wherever one asks to put content.
  placeIn(control, location) {
    refuseLocked(control);
    if (!showsPlaceholder(control)) return location;
    endPlaceholder(control);
    return 'Replace';
  }
}

function refuseLocked(control) {
  if (isLocked(control, 'content')) throw new HostFault('GeneralException');
}

Object.assign(kinds, { ContentControl });
