import type { DraftOutline, Edit } from '../api/drafts';
import { fileOfBlocks } from './office';
import { outline } from './outline';
import { templates } from './report';
import { answer } from './server';

interface Served {
  outlines: FormData[];
  edits: Edit[][];
}

/** Stands in for the network on the drafting page: each reading is answered by what is given, the last one for ever. */
export function serveDrafts(...answers: (DraftOutline | (() => Response | Promise<Response>))[]): Served {
  const served: Served = { outlines: [], edits: [] };
  vi.stubGlobal('fetch', async (path: string, { body }: { body?: FormData } = {}) => {
    if (path.startsWith('/api/templates?')) return answer(templates);
    if (path.includes('/sections')) return fileOfBlocks([{ text: 'Inserted' }]);
    if (path === '/api/drafts/edits') {
      served.edits.push(JSON.parse(String(body?.get('edits'))) as Edit[]);
      return new Response('edited');
    }
    const next = answers[Math.min(served.outlines.length, answers.length - 1)] ?? outline();
    served.outlines.push(body as FormData);
    return typeof next === 'function' ? next() : answer(next);
  });
  return served;
}
