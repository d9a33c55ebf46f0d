import { problemOf } from './problems';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** Calls a method of the common API, which takes a callback; what it refuses is an ApiProblem. */
export function askOffice<T>(call: (done: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    call(({ status, value, error }) => {
      if (String(status) === 'failed') reject(problemOf(error));
      else resolve(value);
    }),
  );
}
