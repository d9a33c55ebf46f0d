import { eventsOf } from './eventStream';
import { send } from './http';
import { getJob, hasEnded, type Job, jobPath } from './jobs';
import { ApiProblem, isAbort } from './problem';

/** How long to wait, in milliseconds. */
export interface Patience {
  /** How long a stream may bring nothing: the server gives a sign every ten seconds. */
  silence: number;
  /** Between two questions where no stream gets through. */
  poll: number;
  /** How many questions in a row may find nobody. */
  misses: number;
}

const usual: Patience = { silence: 25_000, poll: 3_000, misses: 5 };

/**
 * Tells of a job as it goes on, until it ends or nobody wants to know. It listens to the events of the server; where a
 * proxy breaks them or holds them back, it asks again and again instead.
 */
export async function followJob(
  id: string,
  tell: (job: Job) => void,
  signal: AbortSignal,
  patience = usual,
): Promise<void> {
  let streams = true;
  let misses = 0;
  for (;;) {
    const heard = streams ? await listen(id, tell, signal, patience.silence) : 'broken';
    if (heard === 'ended') return;
    if (heard === 'over') continue;
    if (!streams) await wait(patience.poll, signal);
    streams = false;
    try {
      const job = await getJob(id, signal);
      misses = 0;
      tell(job);
      if (hasEnded(job)) return;
    } catch (reason) {
      if (!(reason instanceof ApiProblem) || reason.code !== 'unreachable' || ++misses > patience.misses)
        throw reason;
    }
  }
}

/** Whether the job ended, the stream was over before it, or brought nothing to rely on. */
async function listen(id: string, tell: (job: Job) => void, signal: AbortSignal, silence: number) {
  const stream = new AbortController();
  const stop = () => stream.abort();
  signal.throwIfAborted();
  signal.addEventListener('abort', stop);
  let alarm = setTimeout(stop, silence);
  const heard = () => {
    clearTimeout(alarm);
    alarm = setTimeout(stop, silence);
  };
  try {
    const response = await send(`${jobPath(id)}/events`, {
      headers: { Accept: 'text/event-stream' },
      signal: stream.signal,
    });
    if (!response.headers.get('Content-Type')?.startsWith('text/event-stream') || !response.body)
      return 'broken';
    let some = false;
    for await (const { kind, data } of eventsOf(response.body, heard)) {
      some = true;
      if (kind !== 'job') continue;
      const job = JSON.parse(data) as Job;
      tell(job);
      if (hasEnded(job)) return 'ended';
    }
    return some ? 'over' : 'broken';
  } catch (reason) {
    if (signal.aborted) throw reason;
    // Cut off in the middle, or silent for too long.
    if (isAbort(reason) || reason instanceof TypeError || reason instanceof SyntaxError) return 'broken';
    if (reason instanceof ApiProblem && ['unreachable', 'unexpected-answer'].includes(reason.code))
      return 'broken';
    throw reason;
  } finally {
    clearTimeout(alarm);
    signal.removeEventListener('abort', stop);
    stop();
  }
}

const wait = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const gone = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', gone);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', gone, { once: true });
  });
