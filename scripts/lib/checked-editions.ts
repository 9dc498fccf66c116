// The recorded editions as check joins them: on the way each is checked, unless a thread has claimed it.
import type { Problem } from '../../src/problems/index.ts';
import type { RecordedEdition } from '../../src/publication/index.ts';
import { claim, type Claims } from '../../src/threads/index.ts';
import type { Yardsticks } from '../../src/translation/index.ts';
import { checkReport } from './check-report.ts';
import { recordedOf, type Reports, type Turn } from './each-report.ts';

/** The number under which check's own thread claims. */
const FIRST = 1;

/** The reports as they are checked while they are joined: here from the first on, in a thread from the last back. */
export interface Checked {
  readonly problems: Problem[];
  /** Of reports left out. */
  readonly questions: Problem[];
  readonly yardsticks: Yardsticks;
  readonly claims: Claims;
}

/**
 * The recorded editions, to be passed over as often as the publication is asked for its sentences; each is checked the
 * first time, and one that stood as convert had left it is then only read.
 */
export function checkedEditions(root: string, reports: Reports, checked: Checked): Iterable<RecordedEdition> {
  const kept = new Map<string, Turn>();
  let passes = 0;
  return {
    [Symbol.iterator]: () =>
      passes++ === 0 ? firstTime(root, reports, { checked, kept }) : again(root, reports, kept),
  };
}

interface First {
  readonly checked: Checked;
  /** Filled on the way. */
  readonly kept: Map<string, Turn>;
}

/** One by one; on the way each one's problems, and what its checks find. */
function* firstTime(root: string, reports: Reports, { checked, kept }: First): Generator<RecordedEdition> {
  for (const [i, id] of reports.ids.entries()) {
    const turn = reports.turn(id);
    if (turn.kept) kept.set(id, turn);
    const recorded = recordedOf(root, turn);
    checked.problems.push(...turn.problems, ...recorded.problems);
    checked.questions.push(...turn.questions);
    if (recorded.value === null) continue;
    if (claim(checked.claims, i, FIRST))
      checked.problems.push(...checkReport(root, recorded.value, checked.yardsticks));
    yield recorded.value;
  }
}

/** The same once more. */
function* again(root: string, reports: Reports, kept: ReadonlyMap<string, Turn>): Generator<RecordedEdition> {
  for (const id of reports.ids) {
    const { value } = recordedOf(root, kept.get(id) ?? reports.turn(id));
    if (value !== null) yield value;
  }
}
