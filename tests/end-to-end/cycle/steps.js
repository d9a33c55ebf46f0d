/** The parts of a story that one test tells, in order: after one that failed the others do not begin. */
export function inSteps(test) {
  let failed = null;
  return (name, act) =>
    test.test(name, async () => {
      if (failed) throw new Error(`Not reached, for this failed: ${failed}`);
      failed = name;
      await act();
      failed = null;
    });
}
