// What a running program and its children take: CPU seconds and memory, read from /proc; nothing elsewhere than on
// Linux.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

export interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

/** CPU seconds so far and GB held now, of the process `pid` and all below it; null where the system does not say. */
export function usageOf(pid: number): Usage | null {
  if (!existsSync('/proc/self/stat')) return null;
  const all = [pid, ...below(pid)].map(one).filter((usage) => usage !== null);
  return { cpu: all.reduce((sum, { cpu }) => sum + cpu, 0), memory: all.reduce((sum, { memory }) => sum + memory, 0) };
}

/** Counts also the children that have ended (fields 14 to 17 of proc_pid_stat(5)). */
function one(pid: number): Usage | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ')
      .map(Number);
    const resident = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0);
    return { cpu: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) / TICKS, memory: resident / 1e6 };
  } catch {
    return null; // it has ended
  }
}

function below(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
    );
    return children.flatMap((child) => [child, ...below(child)]);
  } catch {
    return [];
  }
}
