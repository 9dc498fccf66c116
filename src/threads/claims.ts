// Who draws what, where two threads take from one list: a thread claims a group before it draws it.

/** Nobody has claimed it. */
const FREE = 0;

/** A cell a group, shared between threads; zero while it is free, else the number of the thread that draws it. */
export type Claims = Int32Array<SharedArrayBuffer>;

/** Nothing claimed of `groups` groups. */
export function noClaims(groups: number): Claims {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * groups));
}

/** Whether `thread` (1 or more) draws the group: it was free until now, or is this thread's already. */
export function claim(claims: Claims, group: number, thread: number): boolean {
  const before = Atomics.compareExchange(claims, group, FREE, thread);
  return before === FREE || before === thread;
}
