import { answer, problemAnswer } from './server';

interface Served {
  /** Whether a cookie signs in from the start. */
  signedIn?: boolean;
  /** The answer to a name and a password. */
  answerTo?: (typed: { name: string; password: string }) => Response | null;
  administrator?: boolean;
}

/** Stands in for a server where people have to sign in; tells the requests that came. */
export function serveSignIn({ signedIn = false, answerTo = () => null, administrator = false }: Served = {}) {
  const requests: { path: string; init: RequestInit }[] = [];
  let inside = signedIn;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    requests.push({ path, init });
    if (path === '/api/sign-in') {
      const refused = answerTo(JSON.parse(init.body as string) as { name: string; password: string });
      inside ||= refused === null;
      return refused ?? new Response(null, { status: 204 });
    }
    if (!inside) return problemAnswer(401, { code: 'not-signed-in', title: 'Sign in first.' });
    if (path === '/api/sign-out') return new Response(null, { status: 204 });
    if (path === '/api/me') {
      return answer({ name: 'amina', administrator, local: false, antiforgery: 'token-1', missions: [] });
    }
    return answer([]);
  });
  return requests;
}
