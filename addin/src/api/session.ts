import { isPane, keptTokens, keepTokens, type Tokens } from './tokens';

/** Asks the reader to sign in; resolves when that is done, rejects when it is given up. */
export type AskToSignIn = () => Promise<void>;

let ask: AskToSignIn | null = null;
let asking: Promise<void> | null = null;
let antiforgery: string | null = null;
let refreshing: Promise<boolean> | null = null;

/** Says who asks the reader to sign in; null where nobody does. */
export const letAsk = (who: AskToSignIn | null) => void (ask = who);

/** Keeps what writing with a cookie needs. */
export const keepAntiforgery = (token: string | null) => void (antiforgery = token);

/** Fetches as whoever is signed in. Where nobody is, the reader signs in and the request goes on: no work is lost. */
export async function fetchSignedIn(path: string, init: RequestInit, mends = 2): Promise<Response> {
  const response = await fetch(path, signed(init));
  const again = mends > 0 && !isSignIn(path) && (await mended(response));
  return again ? fetchSignedIn(path, init, mends - 1) : response;
}

/** True where the same request may succeed now. */
async function mended(response: Response): Promise<boolean> {
  if (response.status === 400 && (await codeOf(response)) === 'forged-request') return renewAntiforgery();
  if (response.status !== 401) return false;
  return (await refreshed()) || asked();
}

const signed = (init: RequestInit): RequestInit => {
  const tokens = keptTokens();
  const extra: Record<string, string> | null = tokens
    ? { Authorization: `Bearer ${tokens.accessToken}` }
    : antiforgery && !['GET', 'HEAD'].includes(init.method ?? 'GET')
      ? { 'Impp-Antiforgery': antiforgery }
      : null;
  return extra ? { ...init, headers: { ...(init.headers as Record<string, string>), ...extra } } : init;
};

/** Several requests that find the token too old refresh it once. */
function refreshed(): Promise<boolean> {
  const tokens = keptTokens();
  if (tokens === null) return Promise.resolve(false);
  refreshing ??= refresh(tokens).finally(() => (refreshing = null));
  return refreshing;
}

async function refresh({ refreshToken }: Tokens): Promise<boolean> {
  const response = await fetch('/api/tokens/refresh', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ refreshToken }),
  });
  keepTokens(response.ok ? ((await response.json()) as Tokens) : null);
  return response.ok;
}

/** Several requests that find nobody signed in ask once. */
async function asked(): Promise<boolean> {
  if (ask === null) return false;
  asking ??= ask().finally(() => (asking = null));
  return asking.then(
    // What was good for the cookie before is not for the one now.
    () => keptTokens() !== null || renewAntiforgery(),
    () => false,
  );
}

/** Somebody has signed in, here or in another window. */
async function renewAntiforgery(): Promise<boolean> {
  const response = await fetch('/api/me', {});
  if (!response.ok) return false;
  keepAntiforgery(((await response.json()) as { antiforgery?: string }).antiforgery ?? null);
  return true;
}

async function codeOf(response: Response): Promise<string | undefined> {
  return ((await response.clone().json()) as { code?: string }).code;
}

const isSignIn = (path: string) => path === (isPane() ? '/api/tokens' : '/api/sign-in');
