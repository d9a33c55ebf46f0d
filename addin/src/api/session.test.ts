import { answer, problemAnswer } from '../testing/server';
import { visit } from '../testing/address';
import { getMe, signIn, signOut } from './account';
import { getJson, send } from './http';
import { keepTokens, keepUnder, keptTokens } from './tokens';

const refused = () => problemAnswer(401, { code: 'not-signed-in' });
const headerOf = (init: RequestInit | undefined, name: string) =>
  (init?.headers as Record<string, string> | undefined)?.[name];

afterEach(() => {
  keepTokens(null);
  keepUnder(() => undefined);
});

it('sends the token against forged requests with writes only, and fetches it anew where it no longer holds', async () => {
  const sent: (string | undefined)[] = [];
  let token = 'first';
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (path === '/api/me')
      return answer({ name: 'amina', local: false, administrator: false, antiforgery: token });
    sent.push(headerOf(init, 'Impp-Antiforgery'));
    return init.method === 'POST' && headerOf(init, 'Impp-Antiforgery') !== token
      ? problemAnswer(400, { code: 'forged-request' })
      : answer({});
  });
  await getMe();
  await getJson('/api/lenses');
  await send('/api/sign-out', { method: 'POST' });
  token = 'second';
  await send('/api/sign-out', { method: 'POST' });
  expect(sent).toEqual([undefined, 'first', 'first', 'second']);
});

it('signs the pane in with tokens, kept under the prefix of Office, and refreshes them once for many', async () => {
  visit('/pane.html');
  keepUnder(() => 'site-');
  let valid = 'a1';
  let refreshes = 0;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (path === '/api/tokens') return answer({ accessToken: 'a1', refreshToken: 'r1' });
    if (path === '/api/tokens/refresh') {
      refreshes++;
      valid = 'a2';
      return answer({ accessToken: 'a2', refreshToken: 'r2' });
    }
    return headerOf(init, 'Authorization') === `Bearer ${valid}` ? answer([]) : refused();
  });
  await signIn('amina', 'seven green rivers');
  expect(sessionStorage.getItem('site-impp-tokens')).toContain('a1');
  valid = 'none';
  await Promise.all([getJson('/api/lenses'), getJson('/api/templates')]);
  expect(refreshes).toBe(1);
  expect(keptTokens()?.refreshToken).toBe('r2');
  await signOut();
  expect(sessionStorage.getItem('site-impp-tokens')).toBeNull();
});

it('tells that nobody is signed in where nobody can be asked', async () => {
  vi.stubGlobal('fetch', async () => refused());
  await expect(getJson('/api/lenses')).rejects.toMatchObject({ code: 'not-signed-in' });
});
