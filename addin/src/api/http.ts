import { ApiProblem, isAbort, unexpectedAnswer, unreachable } from './problem';
import { fetchSignedIn } from './session';
import type { ProblemDetails } from './types';

/** Sends a request; answers below 400 come back, all else is thrown as ApiProblem (an abort as it is). */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetchSignedIn(path, init);
  } catch (reason) {
    throw isAbort(reason) ? reason : unreachable();
  }
  if (response.ok) return response;
  throw await problemOf(response);
}

/** The JSON body of a GET. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return jsonOf<T>(await send(path, { headers: { Accept: 'application/json' }, signal: signal ?? null }));
}

export async function jsonOf<T>(response: Response): Promise<T> {
  if (!isJson(response)) throw unexpectedAnswer(response.status);
  return (await bodyOf(response, () => response.json())) as T;
}

/** Reads a body; one that is cut short or garbled is an answer that cannot be read. */
export async function bodyOf<T>(response: Response, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (reason) {
    if (reason instanceof SyntaxError || reason instanceof TypeError) throw unexpectedAnswer(response.status);
    throw reason;
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const details = await jsonOf<ProblemDetails>(response);
  return new ApiProblem(details.code ?? `http-${response.status}`, details);
}

const isJson = (response: Response) => /[/+]json\b/.test(response.headers.get('Content-Type') ?? '');
