// How long a thing takes at its best: other programs on the machine make single runs slow.

/** Milliseconds of the fastest of three runs. */
export function fastest(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
