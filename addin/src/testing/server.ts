import { lenses, report, template, templates } from './report';

export const answer = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });

export const problemAnswer = (status: number, body: object) =>
  answer({ status, ...body }, status, 'application/problem+json');

/** An answer with the tag to change it by. */
export const tagged = (body: object, eTag = 'tag-1') => {
  const response = answer(body);
  response.headers.set('ETag', `"${eTag}"`);
  return response;
};

/** Stands in for the network: the catalogue is always there, checks are answered as given. Returns the requests. */
export function serve(
  check: (form: FormData, path: string) => Response | Promise<Response> = () => answer(report()),
  draft: (form: FormData, path: string) => Response | Promise<Response> = () => new Response('PK'),
) {
  const checks: FormData[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (path.startsWith('/api/checks')) {
      checks.push(init.body as FormData);
      return check(init.body as FormData, path);
    }
    if (path.startsWith('/api/drafts')) return draft(init.body as FormData, path);
    if (path.startsWith('/api/lenses')) return answer(lenses);
    if (path.startsWith('/api/templates?')) return answer(templates);
    if (path.includes('/document?')) {
      const headers = { 'Content-Disposition': "attachment; filename*=UTF-8''new%20directive.docx" };
      return new Response('PK', { headers });
    }
    return answer(template);
  });
  return checks;
}

export const docx = (name = 'directive.docx') => new File(['PK'], name);
