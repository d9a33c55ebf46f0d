import { getJson, jsonOf, send } from './http';
import { ApiProblem } from './problem';
import { keepAntiforgery } from './session';
import { isPane, keepTokens, type Tokens } from './tokens';
import type { components } from './schema';

type Schemas = components['schemas'];

/** Who is signed in; `local` where nobody has to sign in. */
export type Me = Schemas['Me'];

/** Who is signed in. */
export async function getMe(signal?: AbortSignal): Promise<Me> {
  const me = await getJson<Me>('/api/me', signal);
  keepAntiforgery(me.antiforgery ?? null);
  return me;
}

/** Signs in: the workbench with a cookie, the pane with tokens. */
export async function signIn(name: string, password: string): Promise<void> {
  const response = await send(isPane() ? '/api/tokens' : '/api/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
  if (isPane()) keepTokens(await jsonOf<Tokens>(response));
}

/** Gives oneself another password, and signs in with it: whatever was signed in with the old one ends. */
export async function changePassword(name: string, present: string, wanted: string): Promise<void> {
  await send('/api/me/password', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ present, wanted }),
  });
  try {
    await signIn(name, wanted);
    await getMe();
  } catch (reason) {
    // The password is another one all the same: the page asks for it as soon as it needs it.
    if (!(reason instanceof ApiProblem)) throw reason;
  }
}

/** Signs out in this browser, or this pane. */
export async function signOut(): Promise<void> {
  if (isPane()) keepTokens(null);
  else await send('/api/sign-out', { method: 'POST' });
  keepAntiforgery(null);
}
