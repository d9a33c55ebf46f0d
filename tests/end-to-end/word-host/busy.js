/** Does a piece of the host's own work and marks how long it took, so that the time of the add-in can be told from it. */
export function asHost(work) {
  const start = performance.now();
  try {
    return work();
  } finally {
    performance.measure('word-host', { start, end: performance.now() });
  }
}
