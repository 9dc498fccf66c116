// Reports checked in a thread from the last one back, beside check's own, which joins them. Runs as the thread, too.
import { answer, beside, claim, type Claims } from '../../src/threads/index.ts';
import type { Problem } from '../../src/problems/index.ts';
import type { Yardsticks } from '../../src/translation/index.ts';
import { checkReport } from './check-report.ts';
import { openCache } from './convert-cache.ts';
import { eachReport, recordedOf } from './each-report.ts';

interface Task {
  readonly root: string;
  /** The fingerprint of the rules. */
  readonly rules: string;
  readonly yardsticks: Yardsticks;
  /** A cell a report, in the order of their ids. */
  readonly claims: Claims;
}

/** The number under which this thread claims. */
const SECOND = 2;

/** Starts the thread; what comes back waits for what it found, in the order of ids. */
export function checkBeside(task: Task): () => readonly Problem[] {
  return beside(import.meta.url, task);
}

answer(import.meta.url, ({ root, rules, yardsticks, claims }: Task): readonly Problem[] => {
  const { ids, turn } = eachReport(root, openCache(root, rules));
  const found: (readonly Problem[])[] = [];
  for (let i = ids.length - 1; i >= 0 && claim(claims, i, SECOND); i--) {
    // what is wrong with its files is told by the thread that joins
    const { value } = recordedOf(root, turn(ids[i]!));
    if (value !== null) found.push(checkReport(root, value, yardsticks));
  }
  return found.reverse().flat();
});
