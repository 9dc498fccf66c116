// Stroke counts of Han characters, by cnchar's data: the only file that knows the package, which adds methods to String.
import cnchar from 'cnchar';

const known = new Map<string, number>();

/** One count a Han character of `text`, in order; other characters are passed over. One that the data lack counts as very many. */
export function strokeCounts(text: string): number[] {
  return (text.match(/\p{Script=Han}/gu) ?? []).map((character) => {
    const count = known.get(character) ?? (Number(cnchar.stroke(character)) || UNKNOWN);
    known.set(character, count);
    return count;
  });
}

const UNKNOWN = 99;
