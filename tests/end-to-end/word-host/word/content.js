import { putBlocks } from '../edits/blocks.js';
import { around } from '../edits/places.js';
import { loseProperties } from '../edits/controls.js';
import { putText } from '../edits/runs.js';
import { findText, textOf } from '../edits/text.js';
import { blocksOf } from '../merge/merge.js';
import { all, is } from '../package/names.js';
import { NotEmulated } from '../refusal.js';
import { HostFault } from './errors.js';
import { kinds } from './kinds.js';
import { expect, Selectable } from './selectable.js';

const limit = 255;

/** What a body, a range, a paragraph and a content control have in common. */
export class Content extends Selectable {
  static text = { read: (target) => textOf(Content.rangeOf(target)) };

  get contentControls() {
    return this.property(kinds.ContentControlCollection, 'contentControls', (target) => {
      const range = Content.rangeOf(target);
      return all(this.host.document.tree, 'sdt').filter(
        (control) => control !== target && holds(range, control),
      );
    });
  }

  insertFileFromBase64(base64, location, ...options) {
    if (options.length > 0) throw new NotEmulated(`${this.type}.insertFileFromBase64 with options`);
    return this.make(kinds.Range, 'insertFileFromBase64', (target) => {
      expect(location, 'Replace', 'Start', 'End');
      const { document } = this.host;
      this.beforeFile(target);
      const blocks = blocksOf(document, base64);
      if (blocks.length === 0) throw new HostFault('InvalidArgument');
      const range = putBlocks(document, Content.rangeOf(target), blocks, this.placeIn(target, location));
      this.afterFile(target);
      this.afterInsertion(blocks);
      return range;
    });
  }

  insertText(text, location) {
    return this.make(kinds.Range, 'insertText', (target) => {
      expect(location, 'Replace', 'Start', 'End');
      const { document } = this.host;
      const run = putText(document, Content.rangeOf(target), text, this.placeIn(target, location));
      return around(run, run);
    });
  }

  search(text, options = {}) {
    return this.reach(kinds.RangeCollection, 'search(...)', (target) => {
      if (text === '') throw new HostFault('SearchStringInvalidOrTooLong');
      if (text.length > limit) return this.tooLong();
      return findText(Content.rangeOf(target), text, options);
    });
  }

  /** What must hold of the target before a file is put into it. */
  beforeFile() {}

  afterFile() {}

  afterInsertion(blocks) {
    const { faults, document } = this.host;
    if (faults.coauthoring) throw new HostFault('GeneralException', "Can't find the inserted content.");
    if (faults.broughtControlsLoseProperties)
      for (const control of blocks.flatMap((block) => [block, ...all(block, 'sdt')]))
        if (is(control, 'sdt')) loseProperties(control, 'alias', 'tag');
    document.touch();
  }

  placeIn(target, location) {
    return location;
  }

  tooLong() {
    if (this.host.faults.searchFailsSilently) return [];
    const isDesktop = ['PC', 'Mac'].includes(this.host.profile.platform);
    throw new HostFault(isDesktop ? 'InvalidArgument' : 'SearchStringInvalidOrTooLong');
  }
}

function holds(range, node) {
  const own = around(node, node);
  return (
    range.compareBoundaryPoints(Range.START_TO_START, own) <= 0 &&
    range.compareBoundaryPoints(Range.END_TO_END, own) >= 0
  );
}
