import { asHost } from '../busy.js';
import { CommonError } from './common-errors.js';

/**
 * Runs the work later, as the host does, and hands the callback an AsyncResult. Errors of the common API become a
 * failed result; any other is a bug and is thrown.
 */
export function answer(callback, asyncContext, work, milliseconds = 0) {
  const later = milliseconds > 0 ? (step) => setTimeout(step, milliseconds) : queueMicrotask;
  later(() => {
    const result = { asyncContext, status: 'succeeded', value: undefined, error: null };
    try {
      result.value = asHost(work);
    } catch (error) {
      if (!(error instanceof CommonError)) throw error;
      result.status = 'failed';
      result.error = { name: error.name, message: error.message, code: error.code };
    }
    callback?.(result);
  });
}

/** The optional options and callback of a common API call, in whichever place they stand. */
export function trailing(args) {
  const callback = args.find((argument) => typeof argument === 'function');
  const options = args.find((argument) => argument && typeof argument === 'object') ?? {};
  return { callback, options };
}
