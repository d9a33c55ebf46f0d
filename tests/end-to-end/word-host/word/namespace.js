import { gated, NotEmulated } from '../refusal.js';
import { RichApiError, runMustReturnPromise } from './errors.js';
import { RequestContext } from './request-context.js';

const errorCodes = Object.freeze({
  accessDenied: 'AccessDenied',
  generalException: 'GeneralException',
  invalidArgument: 'InvalidArgument',
  itemNotFound: 'ItemNotFound',
  notImplemented: 'NotImplemented',
  searchDialogIsOpen: 'SearchDialogIsOpen',
  searchStringInvalidOrTooLong: 'SearchStringInvalidOrTooLong',
});

const enums = {
  ChangeTrackingMode: { off: 'Off', trackAll: 'TrackAll', trackMineOnly: 'TrackMineOnly' },
  InsertLocation: { before: 'Before', after: 'After', start: 'Start', end: 'End', replace: 'Replace' },
  RangeLocation: {
    whole: 'Whole',
    start: 'Start',
    end: 'End',
    before: 'Before',
    after: 'After',
    content: 'Content',
  },
  SelectionMode: { select: 'Select', start: 'Start', end: 'End' },
  ErrorCodes: errorCodes,
};

/** The globals that Word adds to a page beside Office. */
export function wordNamespace(host) {
  const run = async (batch, ...more) => {
    if (more.length > 0 || typeof batch !== 'function') throw new NotEmulated('Word.run with objects');
    const context = new RequestContext(host);
    try {
      const promise = batch(context);
      if (typeof promise?.then !== 'function') throw runMustReturnPromise();
      const result = await promise;
      await context.sync();
      return result;
    } finally {
      context.release();
    }
  };
  return {
    Word: gated({ ...enums, run }, 'Word'),
    OfficeExtension: gated({ Error: RichApiError }, 'OfficeExtension'),
  };
}
