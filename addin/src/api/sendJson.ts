import { jsonOf, send } from './http';

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Sending {
  body?: object;
  /** That of what is changed, as it was read: where it is another by now, the server refuses. */
  eTag?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** Changes something on the server, and gives what it is then. */
export async function sendJson<T>(
  method: Method,
  path: string,
  { body, eTag, signal }: Sending = {},
): Promise<T> {
  const response = await send(path, {
    method,
    headers: {
      Accept: 'application/json',
      ...(body && { 'Content-Type': 'application/json' }),
      ...ifMatch(eTag),
    },
    body: body ? JSON.stringify(body) : null,
    signal: signal ?? null,
  });
  return jsonOf<T>(response);
}

/** The header that names what is changed. */
export const ifMatch = (eTag: string | undefined): Record<string, string> =>
  eTag === undefined ? {} : { 'If-Match': `"${eTag}"` };
