import { writeTracking } from '../package/settings.js';
import { Body } from './body.js';
import { ClientObject } from './client-object.js';
import { ContentControlCollection } from './content-control-collection.js';
import { HostFault } from './errors.js';
import './paragraph.js';
import { Range } from './range.js';
import './table.js';

const modes = ['Off', 'TrackAll', 'TrackMineOnly'];

/** Word.Document. */
export class Document extends ClientObject {
  static scalars = {
    changeTrackingMode: {
      since: '1.4',
      read: (document) => document.mode,
      write(document, mode) {
        if (!modes.includes(mode)) throw new HostFault('InvalidArgument');
        document.mode = mode;
        writeTracking(document, mode !== 'Off');
      },
    },
  };

  get body() {
    return this.property(Body, 'body', (document) => document.body);
  }

  get contentControls() {
    return this.property(ContentControlCollection, 'contentControls', (document) => document.controls);
  }

  getSelection() {
    return this.reach(Range, 'getSelection()', (document) => document.selection.cloneRange());
  }

  save() {
    this.change('save', () => {
      this.host.saves += 1;
    });
  }
}
