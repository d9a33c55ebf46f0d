/**
 * Measures how long the page's main thread is held up, from its loading on. What it gives asks for the longest stretch so
 * far, in milliseconds, without the time in which the emulated Word did its own work.
 */
export async function measureTasks(page) {
  await page.evaluate(() => {
    const tasks = [];
    const keep = (entries) => tasks.push(...entries);
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    const shared = (task, work) =>
      Math.max(
        0,
        Math.min(task.startTime + task.duration, work.startTime + work.duration) -
          Math.max(task.startTime, work.startTime),
      );
    window.longestTask = () => {
      keep(observer.takeRecords());
      const host = performance.getEntriesByName('word-host');
      const own = tasks.map(
        (task) => task.duration - host.reduce((sum, work) => sum + shared(task, work), 0),
      );
      return Math.round(Math.max(0, ...own));
    };
  });
  return () => page.evaluate(() => window.longestTask());
}

/** Holds the page's main thread up for some milliseconds. */
export const holdUp = (page, milliseconds) => page.evaluate(hold, [milliseconds, false]);

/** The same as work of the emulated Word beside the page. */
export const holdUpAsHost = (page, milliseconds) => page.evaluate(hold, [milliseconds, true]);

async function hold([milliseconds, isHost]) {
  const { asHost } = isHost
    ? await import(`${location.origin}/end-to-end/word-host/busy.js`)
    : { asHost: (work) => work() };
  const spin = () => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };
  await new Promise((resume) =>
    setTimeout(() => {
      asHost(spin);
      // The task is told of once it is over.
      setTimeout(resume);
    }),
  );
}
