import { answer, problemAnswer } from '../testing/server';
import { followJob } from './followJob';
import type { Job } from './jobs';

const patience = { silence: 40, poll: 5, misses: 1 };
const job = (state: string, revision = 1) => ({ id: 'j1', state, revision }) as unknown as Job;
const event = (told: Job, kind = 'job') =>
  `event: ${kind}\r\nid: ${told.revision}\nretry: 2000\ndata: ${JSON.stringify(told)}\n\n`;

/** A stream that brings pieces and then ends, breaks or stays silent. */
function stream(pieces: string[], end: 'close' | 'break' | 'silent', init: RequestInit) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      init.signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
      pieces.forEach((piece) => controller.enqueue(new TextEncoder().encode(piece)));
      if (end === 'close') controller.close();
      if (end === 'break') setTimeout(() => controller.error(new TypeError('network error')), 5);
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}

function serveJob(events: (init: RequestInit) => Response, polls: (() => Response)[] = []) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    asked.push(path);
    if (path.endsWith('/events')) return Promise.resolve(events(init));
    const next = polls.shift();
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError('nobody there'));
  });
  return asked;
}

async function follow(signal = new AbortController().signal) {
  const told: string[] = [];
  await followJob('j1', ({ state }) => told.push(state), signal, patience);
  return told;
}

it('tells what the server tells, however the pieces are cut', async () => {
  const text = event(job('waiting')) + event(job('running', 2), 'heartbeat') + event(job('done', 3));
  const asked = serveJob((init) =>
    stream([text.slice(0, 30), text.slice(30, 90), text.slice(90)], 'close', init),
  );
  expect(await follow()).toEqual(['waiting', 'done']);
  expect(asked).toEqual(['/api/jobs/j1/events']);
});

it('asks for the next stream where one is over before the job', async () => {
  let streams = 0;
  serveJob((init) => stream([event(job(++streams === 1 ? 'running' : 'done'))], 'close', init));
  expect(await follow()).toEqual(['running', 'done']);
});

it.each(['break', 'silent'] as const)('asks again and again where the stream is %s', async (end) => {
  const asked = serveJob(
    (init) => stream([event(job('running'))], end, init),
    [() => answer(job('running', 2)), () => answer(job('failed', 3))],
  );
  expect(await follow()).toEqual(['running', 'running', 'failed']);
  expect(asked.filter((path) => path.endsWith('/events'))).toHaveLength(1);
});

it('asks again and again where something else answers in place of the stream', async () => {
  serveJob(
    () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
    [() => answer(job('cancelled'))],
  );
  expect(await follow()).toEqual(['cancelled']);
});

it('gives up where nobody answers for long, and where there is no such job', async () => {
  serveJob(() => stream([], 'close', {}));
  await expect(follow()).rejects.toMatchObject({ code: 'unreachable' });
  serveJob(() => problemAnswer(404, { code: 'unknown-job', title: 'There is no job j1.' }));
  await expect(follow()).rejects.toMatchObject({ code: 'unknown-job' });
});

it('stops when nobody wants to know any more', async () => {
  const controller = new AbortController();
  serveJob((init) => stream([event(job('running'))], 'silent', init));
  setTimeout(() => controller.abort(), 10);
  await expect(follow(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
});
