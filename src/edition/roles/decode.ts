// The best sequence of roles for the lines of a text, found over the whole text at once (Viterbi).
import { mayFollow, ROLES, type Role } from './role.ts';

/** `scores[line][role]`, and what each role costs or gains after each (`START` before the first). */
export type Transitions = (before: Role | null, role: Role) => number;

export function decode(scores: readonly Float64Array[], transitions: Transitions): Role[] {
  const width = ROLES.length;
  const steps = stepsOf(transitions);
  const from: Int8Array[] = [];
  let best = Float64Array.from(ROLES, (role, y) => gate(role, null) + transitions(null, role) + (scores[0]?.[y] ?? 0));
  for (let i = 1; i < scores.length; i++) {
    const next = new Float64Array(width);
    const came = new Int8Array(width);
    for (let y = 0; y < width; y++) {
      let top = -Infinity;
      for (let x = 0; x < width; x++) {
        const value = best[x]! + steps[x * width + y]!;
        if (value > top) [top, came[y]] = [value, x];
      }
      next[y] = top + scores[i]![y]!;
    }
    from.push(came);
    best = next;
  }
  if (scores.length === 0) return [];
  let y = best.indexOf(Math.max(...best));
  const roles = [ROLES[y]!];
  for (const came of from.toReversed()) roles.push(ROLES[(y = came[y]!)]!);
  return roles.reverse();
}

function stepsOf(transitions: Transitions): Float64Array {
  return Float64Array.from(
    ROLES.flatMap((before) => ROLES.map((role) => gate(role, before) + transitions(before, role))),
  );
}

/** What cannot follow is as bad as can be, yet not without measure: a text of nothing else is still decoded. */
function gate(role: Role, before: Role | null): number {
  return mayFollow(role, before) ? 0 : -1e6;
}
