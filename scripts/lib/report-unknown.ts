// An editor names a report that is not there: one line, with the one that was probably meant.
import { nearMiss, problem, type Problem } from '../../src/problems/index.ts';

/** The problem of an id that none of `ids` is. */
export function reportUnknown(id: string, ids: readonly string[]): Problem {
  const near = nearMiss(id, ids);
  const at = { file: `seeds/${id}.txt` };
  return near === null ? problem('report-unknown', at, { id }) : problem('report-unknown-near', at, { id, near });
}
