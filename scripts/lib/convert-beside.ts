// Reports converted in a thread beside convert's own, from the last one back. Runs as the thread, too.
import { answer, beside, claim, type Claims } from '../../src/threads/index.ts';
import { openCache } from './convert-cache.ts';
import { convertReport, type Converted } from './convert-report.ts';
import { eachReport } from './each-report.ts';

interface Task {
  readonly root: string;
  /** The fingerprint of the rules. */
  readonly rules: string;
  /** A cell a report, in the order of their ids. */
  readonly claims: Claims;
}

/** The number under which this thread claims. */
const SECOND = 2;

/** Starts the thread; what comes back waits for what it converted, in the order of ids. */
export function convertBeside(task: Task): () => readonly Converted[] {
  return beside(import.meta.url, task);
}

answer(import.meta.url, ({ root, rules, claims }: Task): readonly Converted[] => {
  const { ids, turn } = eachReport(root, openCache(root, rules));
  const done: Converted[] = [];
  for (let i = ids.length - 1; i >= 0 && claim(claims, i, SECOND); i--) done.push(convertReport(root, turn(ids[i]!)));
  return done.reverse();
});
