// The last of a sorted list at or before a place, in few steps: a long text asks for every number.

/** `list` sorted by `placeOf`. `lastAt([2, 5, 9], 6, (n) => n)` is 5; undefined where all stand after `place`. */
export function lastAt<T>(list: readonly T[], place: number, placeOf: (one: T) => number): T | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && placeOf(one) <= place) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
