// How long a thing takes its own thread, whatever else the machine is doing.

/** Milliseconds of the processor, of the fastest of three runs: the first also compiles. */
export function fastest(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
